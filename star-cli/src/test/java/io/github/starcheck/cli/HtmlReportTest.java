package io.github.starcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.starcheck.analyzer.Frame;
import io.github.starcheck.analyzer.StarAnalysis;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)[^<>]*>");
    private static final Pattern STYLE = Pattern.compile("<style>(.*)</style>", Pattern.DOTALL);

    @Test
    void close_body_isTheGolden() throws IOException {
        String page = page(Sample.INCOMPLETE);

        assertEquals(ReportText.golden("incomplete.html"), page.substring(page.indexOf("<body>")));
    }

    @Test
    void close_sameAnswers_sameBytes() {
        assertEquals(page(Sample.INCOMPLETE, Sample.TOO_SHORT), page(Sample.INCOMPLETE, Sample.TOO_SHORT));
    }

    @Test
    void close_anyAnswers_nestsItsElements() {
        Deque<String> open = new ArrayDeque<>();
        for (MatchResult tag : tags(page(Sample.INCOMPLETE, Sample.TOO_SHORT, Sample.of("If I were.")))
                .toList()) {
            if (!tag.group(1).isEmpty()) {
                assertEquals(open.pop(), tag.group(2));
            } else if (!tag.group(2).equals("meta")) {
                open.push(tag.group(2));
            }
        }
        assertEquals(List.of(), List.copyOf(open));
    }

    @Test
    void close_severalAnswers_haveAnOverviewAndIdsOfTheirOwn() {
        String page = page(Sample.INCOMPLETE, Sample.INCOMPLETE);
        List<String> ids = Pattern.compile(" id=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(id -> id.group(1))
                .toList();

        assertTrue(page.contains("<a href=\"#answer-2\">answer 2.txt</a>"), page);
        assertTrue(ids.contains("answer-2"), ids.toString());
        assertEquals(ids.size(), Set.copyOf(new HashSet<>(ids)).size(), ids.toString());
    }

    @Test
    void close_hostileAnswer_addsNoMarkup() {
        String harmless = "A harmless sentence of no consequence b.";

        String page = page(Sample.quoting(ReportText.HOSTILE));

        assertEquals(tagNames(page(Sample.quoting(harmless))), tagNames(page));
        assertFalse(ReportText.hasActiveCharacter(page), page);
        assertTrue(page.contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; ␛[2J␛]0;t␇ \uFFFD31m"), page);
    }

    @Test
    void close_policy_allowsNothingButItsStyle() throws Exception {
        String page = page(Sample.INCOMPLETE);
        Matcher style = STYLE.matcher(page);
        assertTrue(style.find());
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.group(1).getBytes(StandardCharsets.UTF_8));

        assertTrue(
                page.contains("content=\"default-src &#39;none&#39;; style-src &#39;sha256-"
                        + Base64.getEncoder().encodeToString(hash)
                        + "&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;\""),
                page);
        assertFalse(page.contains(" style="), page);
        assertFalse(page.contains("<script"), page);
        assertFalse(page.contains("http:") || page.contains("https:") || page.contains("url("), page);
    }

    @Test
    void close_findingInsideASentence_marksItsWords() {
        String page = page(Sample.quoting("I fixed <things> & more."));

        assertTrue(page.contains("<span class=\"line\">I<mark> fixed &lt;things&gt; &amp; more</mark>.</span>"), page);
    }

    @Test
    void close_noAnswer_isEmpty() {
        assertEquals("", page());
    }

    @Test
    void check_listAndParagraphs_keepTheirForm() {
        String page = new Cli()
                .in("Notes\n\nIntro one. Intro two.\nThree here.\n- first point\n- second point\nlast")
                .run("check", "--format", "html")
                .out();

        assertEquals(
                List.of("paragraph", "paragraph", "paragraph tight item", "paragraph tight item", "paragraph tight"),
                Pattern.compile("<div class=\"(paragraph[^\"]*)\">")
                        .matcher(page)
                        .results()
                        .map(div -> div.group(1))
                        .toList());
    }

    @Test
    void close_newDraft_tellsWhatChanged() {
        String page = ReportText.of(HtmlReport::new, Sample.INCOMPLETE.since(Sample.TOO_SHORT), Sample.INCOMPLETE);

        assertTrue(page.contains("<p class=\"message\">What changed: +61 points</p>"), page);
        assertTrue(page.contains("<li class=\"better\">action: absent → told</li>"), page);
        assertTrue(page.contains("<li class=\"better\">Resolved: This is too short to judge.</li>"), page);
        assertTrue(page.contains("<li class=\"worse\">New: No sentence tells what came of it.</li>"), page);
    }

    @Test
    void close_otherFrame_showsItsParts() {
        String page = page(Sample.in(Frame.CAR));

        assertTrue(
                page.contains("<span class=\"letter\" aria-hidden=\"true\">S+T</span>"
                        + " <span class=\"line\">Challenge</span></th><td class=\"strength\">strong</td>"),
                page);
        assertEquals(3, Pattern.compile("<tr class=").matcher(page).results().count());
    }

    private static String page(StarAnalysis... analyses) {
        return ReportText.of(HtmlReport::new, analyses);
    }

    private static Stream<MatchResult> tags(String page) {
        return TAG.matcher(STYLE.matcher(page).replaceAll("<style></style>")).results();
    }

    private static List<String> tagNames(String page) {
        return tags(page).map(tag -> tag.group(1) + tag.group(2)).toList();
    }
}
