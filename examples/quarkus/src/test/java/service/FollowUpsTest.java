package service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FollowUpsTest {
    private static final String ANSWER = "Last year our payment service lost orders every night."
            + " I was asked to stop that before the summer sale."
            + " I traced the failed writes and added a retry queue.";

    @TestHTTPResource
    URI service;

    @Test
    void post_answerWithoutResult_asksForIt() throws IOException, InterruptedException {
        HttpResponse<String> response = post("hardest-backend-issue");
        assertEquals(200, response.statusCode());
        assertTrue(response.body().contains("\"What happened in the end, and how did you know that it had worked?\""));
    }

    @Test
    void post_unknownQuestion_isNotFound() throws IOException, InterruptedException {
        assertEquals(404, post("no-such-question").statusCode());
    }

    private HttpResponse<String> post(String question) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(service.resolve("/questions/" + question + "/follow-ups"))
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(ANSWER))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
