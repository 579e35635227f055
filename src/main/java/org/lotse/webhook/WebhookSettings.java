package org.lotse.webhook;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Who is told; nobody else ever is. */
@ConfigurationProperties("lotse")
record WebhookSettings(@DefaultValue List<Endpoint> webhooks) {

    private static final int SHORTEST_SECRET = 16;

    WebhookSettings {
        webhooks = List.copyOf(webhooks);
    }

    Stream<Endpoint> hearing(WebhookEvent event) {
        return webhooks.stream().filter(endpoint -> endpoint.hears(event));
    }

    /**
     * A system that wants to be told.
     *
     * @param url http or https, without a user name in it
     * @param secret known to both sides, at least 16 characters; signs every delivery
     * @param events as {@link WebhookEvent#word}
     */
    record Endpoint(URI url, String secret, Set<String> events) {

        Endpoint {
            require(
                    url != null && List.of("http", "https").contains(String.valueOf(url.getScheme())),
                    "url",
                    "http(s)");
            require(url.getHost() != null && url.getUserInfo() == null, "url", "a host and no user name");
            require(secret != null && secret.length() >= SHORTEST_SECRET, "secret", "at least 16 characters");
            events = events == null ? Set.of() : Set.copyOf(events);
            require(
                    !events.isEmpty()
                            && events.stream()
                                    .allMatch(word -> WebhookEvent.of(word).isPresent()),
                    "events",
                    Stream.of(WebhookEvent.values())
                            .map(WebhookEvent::word)
                            .collect(Collectors.joining(", ", "some of ", "")));
        }

        private static void require(boolean holds, String setting, String needed) {
            if (!holds) {
                throw new IllegalArgumentException("lotse.webhooks[].%s needs %s".formatted(setting, needed));
            }
        }

        boolean hears(WebhookEvent event) {
            return events.contains(event.word());
        }

        /** Leaves the secret out. */
        @Override
        public String toString() {
            return url + " " + events;
        }
    }
}
