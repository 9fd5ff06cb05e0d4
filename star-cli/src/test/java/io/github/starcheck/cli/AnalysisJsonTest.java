package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.analyzer.Frame;
import io.github.starcheck.analyzer.Revision;
import io.github.starcheck.analyzer.StarAnalysis;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnalysisJsonTest {
    @Test
    void write_everyKey_followsTheContract() {
        String expected = """
                {"schema":"starcheck/1","analyzer":"0.1.0","model":"en-1","id":"a7","verdict":"incomplete","score":61,
                "parts":{
                "situation":{"score":0.97,"strength":"strong","covered":true,"share":0.3333,"evidence":[{"start":0,"end":96}]},
                "task":{"score":0.81,"strength":"hinted","covered":false,"share":0.35,"evidence":[{"start":97,"end":192}]},
                "action":{"score":0.99,"strength":"told","covered":true,"share":0.25,"evidence":[{"start":97,"end":271}]},
                "result":{"score":0.0,"strength":"absent","covered":false,"share":0.0,"evidence":[]}},
                "sentences":[
                {"start":0,"end":96,"part":"SITUATION","probability":0.93,
                "cues":[{"cue":"past-time","start":0,"end":96,"weight":1.4}]},
                {"start":97,"end":192,"part":"TASK","second":"ACTION","probability":0.5123,
                "cues":[{"cue":"duty","start":97,"end":192,"weight":-0.25}]},
                {"start":193,"end":271,"part":"ACTION","probability":1.0,"cues":[]},
                {"start":272,"end":295,"part":"OTHER","probability":0.5,"cues":[]}],
                "findings":[
                {"rule":"weak-task","level":"warning","part":"TASK","start":97,"end":192,"message":"The task is only hinted at.",
                "advice":"Say what you were asked to reach, and by when."},
                {"rule":"filler","level":"info","start":272,"end":295,"message":"The end fades away.",
                "advice":"Stop after the result."},
                {"rule":"missing-result","level":"error","part":"RESULT","start":295,"end":295,
                "message":"No sentence tells what came of it.",
                "advice":"Say what changed for your users or your team, with a figure if you have one; one sentence is enough.",
                "followUp":"What happened after you shipped it?"}]}""";

        assertEquals(expected.replace("\n", ""), json("a7", Sample.INCOMPLETE));
    }

    @Test
    void write_noId_leavesTheKeyOut() {
        assertEquals(json("a7", Sample.TOO_SHORT).replace("\"id\":\"a7\",", ""), json(null, Sample.TOO_SHORT));
    }

    @Test
    void write_idOutsideAscii_staysReadable() {
        assertEquals("\"id\":\"Zoë \\\"日本\\\"\"", id("Zoë \"日本\""));
    }

    @Test
    void write_idWithLoneSurrogates_escapesThem() {
        assertEquals(
                "\"id\":\"\\ud83d!\\udc4d\\ud83d\\udc4d\"",
                id("\uD83D!\uDC4D\uD83D\uDC4D").toLowerCase(Locale.ROOT));
    }

    @Test
    void write_frame_followsTheFindings() {
        StarAnalysis star = Sample.INCOMPLETE;
        StarAnalysis car = new StarAnalysis(
                star.answer(),
                star.model(),
                Frame.CAR,
                star.verdict(),
                star.score(),
                star.parts(),
                star.sentences(),
                star.findings());
        String json = json(null, car);
        String expected = json(null, star).replaceFirst("}$", "") + """
                ,"frame":{"name":"car","parts":{
                "challenge":{"strength":"strong","covered":true,"share":0.6833,
                "evidence":[{"start":0,"end":96},{"start":97,"end":192}]},
                "action":{"strength":"told","covered":true,"share":0.25,"evidence":[{"start":97,"end":271}]},
                "result":{"strength":"absent","covered":false,"share":0.0,"evidence":[]}}}}""".replace("\n", "");

        assertEquals(expected, json);
        assertEquals(List.of(), new OutputSchema().problems(json));
    }

    @Test
    void write_revision_comesLast() {
        String json = json(null, Sample.TOO_SHORT, Sample.TOO_SHORT.since(Sample.INCOMPLETE));

        assertTrue(json.startsWith(json(null, Sample.TOO_SHORT).replaceFirst("}$", ",\"revision\":")), json);
        assertTrue(
                json.contains("\"revision\":{\"scoreChange\":-61,\"gained\":[],\"lost\":[\"SITUATION\",\"ACTION\"],"),
                json);
        assertTrue(
                json.contains("\"strengths\":{\"situation\":{\"before\":\"strong\",\"after\":\"absent\"},\"task\":"),
                json);
        assertTrue(json.contains("\"resolved\":[{\"rule\":\"weak-task\","), json);
        assertTrue(json.contains("\"new\":[{\"rule\":\"too-short\","), json);
        assertTrue(json.endsWith(",\"kept\":[]}}"), json);
        assertEquals(List.of(), new OutputSchema().problems(json));
    }

    private static String id(String id) {
        String json = json(id, Sample.TOO_SHORT);
        return json.substring(json.indexOf("\"id\""), json.indexOf(",\"verdict\""));
    }

    private static String json(@Nullable String id, StarAnalysis analysis) {
        return json(id, analysis, null);
    }

    private static String json(@Nullable String id, StarAnalysis analysis, @Nullable Revision revision) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonWriter json = Json.compact(out)) {
            AnalysisJson.write(json, id, analysis, revision);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
