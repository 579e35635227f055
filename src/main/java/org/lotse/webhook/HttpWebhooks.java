package org.lotse.webhook;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.lotse.webhook.WebhookSettings.Endpoint;
import org.springframework.stereotype.Component;

/** Tells over HTTP. Follows no redirect: only configured addresses are ever spoken to. */
@Component
class HttpWebhooks implements Webhooks {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final DeliveryTable deliveries;
    private final WebhookSettings settings;
    private final Clock clock;

    HttpWebhooks(DeliveryTable deliveries, WebhookSettings settings, Clock clock) {
        this.deliveries = deliveries;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void deliver(String deliveryId) {
        Delivery delivery = deliveries.get(deliveryId);
        if (delivery.isDelivered()) {
            return;
        }
        Optional<Endpoint> receiver = receiver(delivery);
        if (receiver.isEmpty()) {
            deliveries.tried(deliveryId, "NOT_CONFIGURED", false);
            return;
        }
        int status = send(delivery, receiver.get());
        boolean taken = status / 100 == 2;
        deliveries.tried(deliveryId, Integer.toString(status), taken);
        if (!taken) {
            throw new ReceiverRefused(status);
        }
    }

    /** Of several with one address, the one that hears of this. */
    private Optional<Endpoint> receiver(Delivery delivery) {
        return settings.webhooks().stream()
                .filter(endpoint -> endpoint.url().toString().equals(delivery.url()))
                .filter(endpoint -> endpoint.events().contains(delivery.event()))
                .findFirst();
    }

    private int send(Delivery delivery, Endpoint receiver) {
        try {
            return http.send(request(delivery, receiver), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException away) {
            deliveries.tried(delivery.id(), "UNREACHABLE", false);
            throw new ReceiverUnreachable(away);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new ReceiverUnreachable(stopping);
        }
    }

    private HttpRequest request(Delivery delivery, Endpoint receiver) {
        return HttpRequest.newBuilder(URI.create(delivery.url()))
                .timeout(ANSWER)
                .header("Content-Type", "application/json")
                .header("Lotse-Delivery", delivery.id())
                .header(Signature.HEADER, Signature.of(receiver.secret(), clock.instant(), delivery.body()))
                .POST(HttpRequest.BodyPublishers.ofString(delivery.body()))
                .build();
    }
}
