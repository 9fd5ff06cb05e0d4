package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.analyzer.Rule;
import io.github.starcheck.analyzer.StarAnalyzer;
import io.github.starcheck.cli.Cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RulesCommandTest {
    private static final List<String> IDS =
            StarAnalyzer.rules().stream().map(Rule::id).toList();
    private static final String VAGUE = "At my last company there were some issues with the search, and my task was to"
            + " repair it. I changed a lot of things in the queries. Then the search was fast.";

    @Test
    void rules_all_areListedInTheirOrder() {
        String listed = Cli.starcheck("rules")
                .out()
                .lines()
                .filter(line -> !line.startsWith(" ") && !line.isBlank())
                .map(line -> line.substring(0, line.indexOf(' ')))
                .collect(Collectors.joining(","));

        assertEquals(String.join(",", IDS), listed);
    }

    @Test
    void rules_one_isShownWithThresholdAndExamples() {
        String out = Cli.starcheck("rules", "vague-words").out();

        assertTrue(out.startsWith("vague-words  warning  wording\n"), out);
        assertTrue(out.contains("  Threshold: 2 phrases\n"), out);
        assertTrue(out.contains("  ✗ At my last company there were [[some issues]]"), out);
        assertTrue(out.contains("  ✓ "), out);
    }

    @Test
    void rules_unknownId_namesAll() {
        Run run = Cli.starcheck("rules", "vague");

        assertEquals(2, run.exitCode());
        assertEquals(
                "starcheck: no rule has the id 'vague'; the rules are " + String.join(", ", IDS) + "\n", run.err());
    }

    @Test
    void rules_json_hasEachRuleWithTheSpansOfItsExamples() {
        JsonNode rules = JsonMapper.shared()
                .readTree(Cli.starcheck("rules", "--format", "json").out());

        assertEquals(
                IDS, rules.valueStream().map(rule -> rule.get("id").asString()).toList());
        JsonNode vague = rules.get(IDS.indexOf("vague-words"));
        assertEquals("phrases", vague.get("threshold").get("meaning").asString());
        JsonNode example = vague.get("examples").get(0);
        JsonNode hit = example.get("hits").get(0);
        assertEquals(
                "some issues",
                example.get("answer")
                        .asString()
                        .substring(hit.get("start").asInt(), hit.get("end").asInt()));
    }

    @Test
    void rules_markdown_isThePageInDocs() throws IOException {
        assertEquals(
                Files.readString(Path.of("../docs/findings.md")),
                Cli.starcheck("rules", "--format", "markdown").out(),
                "run: starcheck rules --format markdown > docs/findings.md");
    }

    @ParameterizedTest
    @CsvSource({"vague-words=warning,!", "vague-words=info,i", "vague-words=error,✗"})
    void check_level_isTheOneSet(String setting, String mark) {
        String out = new Cli().in(VAGUE).run("check", "--rule", setting).out();

        assertTrue(out.contains("\n  " + mark + " “some issues” could be anything."), out);
    }

    @ParameterizedTest
    @CsvSource({"vague-words=off", "vague-words=3"})
    void check_ruleOffOrBelowItsThreshold_findsNothing(String setting) {
        assertTrue(new Cli().in(VAGUE).run("check").out().contains("could be anything"));
        assertEquals(
                -1, new Cli().in(VAGUE).run("check", "--rule", setting).out().indexOf("could be anything"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "vague-words | has no setting; write vague-words=off or vague-words=info",
                "vague-words=loud | 'loud' is none of info, warning, error, off, nor a number",
                "vague-words=-1 | threshold of vague-words is -1.0; use 0 or more",
                "missing-task=3 | rule missing-task has no threshold; set its level or switch it off"
            })
    void check_badSetting_saysWhy(String setting, String complaint) {
        Run run = new Cli().in(VAGUE).run("check", "--rule", setting);

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains(complaint), run.err());
    }

    @Test
    void check_unknownRule_namesAll() {
        Run run = new Cli().in(VAGUE).run("check", "--rule", "vague=off");

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("no rule has the id \"vague\"; use one of " + String.join(", ", IDS)), run.err());
    }
}
