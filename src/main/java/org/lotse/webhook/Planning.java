package org.lotse.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.lotse.kernel.Json;
import org.lotse.webhook.WebhookSettings.Endpoint;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Plans a delivery for everybody who wants to hear of an event, in the event's own transaction. */
@Component
class Planning {

    private static final int LONGEST_VERSION = 200;

    private final WebhookSettings settings;
    private final DeliveryTable deliveries;
    private final ApplicationEventPublisher events;
    private final Environment environment;
    private final Json json;

    Planning(
            WebhookSettings settings,
            DeliveryTable deliveries,
            ApplicationEventPublisher events,
            Environment environment,
            Json json) {
        this.settings = settings;
        this.deliveries = deliveries;
        this.events = events;
        this.environment = environment;
        this.json = json;
    }

    /**
     * What receivers get.
     *
     * @param id of the delivery; a receiver that meets it again has heard it before
     * @param link where people of the bank see more
     */
    private record Told(String id, String type, Instant at, Map<String, Object> data, URI link) {}

    void plan(WebhookEvent event, String about, Instant at, Map<String, Object> data, String path) {
        settings.hearing(event).forEach(receiver -> plan(receiver, event, about, "", at, data, path));
    }

    /** Only when a receiver was told of another version last. */
    void planChange(
            WebhookEvent event, String about, String version, Instant at, Map<String, Object> data, String path) {
        String kept = version.length() > LONGEST_VERSION ? version.substring(0, LONGEST_VERSION) : version;
        settings.hearing(event)
                .filter(receiver -> deliveries
                        .lastVersion(receiver.url(), event, about)
                        .filter(kept::equals)
                        .isEmpty())
                .forEach(receiver -> plan(receiver, event, about, kept, at, data, path));
    }

    private void plan(
            Endpoint receiver,
            WebhookEvent event,
            String about,
            String version,
            Instant at,
            Map<String, Object> data,
            String path) {
        String id = UUID.randomUUID().toString();
        var told = new Told(id, event.word(), at, data, URI.create(base() + path));
        deliveries.add(id, receiver.url(), event, about, version, json.write(told));
        events.publishEvent(new WebhookPlanned(id));
    }

    private String base() {
        String set = environment.getProperty("lotse.public-url", "");
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return set.isBlank() ? "http://localhost:" + port : set.replaceAll("/+$", "");
    }
}
