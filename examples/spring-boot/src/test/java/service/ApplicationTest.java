package service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ApplicationTest {
    private static final String ANSWER = "Last year our payment service lost orders every night."
            + " I was asked to stop that before the summer sale."
            + " I traced the failed writes and added a retry queue.";

    private final HttpClient client = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    private int port;

    @Test
    void post_answerWithoutResult_saysWhatIsMissing() {
        HttpResponse<String> response = post("""
                {"answer": "%s", "question": "hardest-backend-issue"}""".formatted(ANSWER)).join();
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .contains("\"verdict\":\"INCOMPLETE\"", "\"RESULT\":\"ABSENT\"", "No sentence tells what came of it.");
    }

    @Test
    void post_200AtOnce_eachGetsTheAnalysisOfItsAnswer() {
        List<CompletableFuture<HttpResponse<String>>> responses = IntStream.range(0, 200)
                .mapToObj(i -> post("{\"answer\": \"" + ANSWER + " It saved us " + i + " orders a night.\"}"))
                .toList();
        for (int i = 0; i < responses.size(); i++) {
            HttpResponse<String> response = responses.get(i).join();
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).contains("\"text\":\"It saved us " + i + " orders a night.\"");
        }
    }

    @Test
    void post_tooLongAnswer_isBadRequestThatSaysWhy() {
        HttpResponse<String> response =
                post("{\"answer\": \"" + "a ".repeat(20_000) + "\"}").join();
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("answer has 40000 chars, the limit is 20000");
    }

    private CompletableFuture<HttpResponse<String>> post(String json) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/analyses"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build();
        return client.sendAsync(request, BodyHandlers.ofString());
    }
}
