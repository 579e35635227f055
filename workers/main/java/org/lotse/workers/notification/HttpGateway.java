package org.lotse.workers.notification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.lotse.workers.notification.NotificationSettings.Sms;
import org.lotse.workers.runtime.StepFailure;

/** Posts short messages as JSON; the message's id travels along, so that a gateway can tell a repetition. */
final class HttpGateway implements SmsGateway {

    private static final int OK = 200;
    private static final int REDIRECTED = 300;

    private final Sms sms;
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    HttpGateway(Sms sms) {
        this.sms = sms;
    }

    @Override
    public Call connect() {
        return this::submit;
    }

    private String submit(String id, String phone, String text) throws IOException, InterruptedException {
        Map<String, String> body = Map.of("id", id, "from", sms.sender(), "to", phone, "text", text);
        HttpRequest.Builder request = HttpRequest.newBuilder(sms.url())
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", id)
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
        if (!sms.token().isEmpty()) {
            request.header("Authorization", "Bearer " + sms.token());
        }
        return reference(id, client.send(request.build(), BodyHandlers.ofByteArray()));
    }

    private String reference(String id, HttpResponse<byte[]> answer) {
        if (answer.statusCode() < OK || answer.statusCode() >= REDIRECTED) {
            throw StepFailure.forGood(
                    "The SMS gateway refused message " + id + " with status " + answer.statusCode() + ".");
        }
        try {
            JsonNode given = json.readTree(answer.body()).path("id");
            return given.asText(id);
        } catch (IOException noJson) {
            return id;
        }
    }
}
