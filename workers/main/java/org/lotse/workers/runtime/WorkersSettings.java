package org.lotse.workers.runtime;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the workers find their platform and how patient they are.
 *
 * @param retryPauses the pause before each further try of a failed task; after the last one it becomes an incident
 * @param heartbeat how often the platform hears that this process lives
 * @param grace how long work under way may go on when the process is told to stop
 */
@ConfigurationProperties("lotse.workers")
record WorkersSettings(
        @DefaultValue Access platform,
        @DefaultValue({"5s", "30s", "3m"}) List<Duration> retryPauses,
        @DefaultValue("10s") Duration heartbeat,
        @DefaultValue("10s") Duration grace) {

    WorkersSettings {
        retryPauses = List.copyOf(retryPauses);
        retryPauses.forEach(pause -> requirePositive("retry-pauses", pause));
        requirePositive("heartbeat", heartbeat);
        requirePositive("grace", grace);
    }

    /** Where the platform is and as whom the workers come; without a URL it is the program they are embedded in. */
    record Access(
            Optional<URI> url,
            String username,
            String password,
            @DefaultValue("3s") Duration connectTimeout,
            @DefaultValue("30s") Duration readTimeout) {

        Access {
            url = url == null
                    ? Optional.empty()
                    : url.filter(given -> !given.toString().isBlank());
            url.ifPresent(Access::requireWebAddress);
            requireText("platform.username", username);
            requireText("platform.password", password);
            requirePositive("platform.connect-timeout", connectTimeout);
            requirePositive("platform.read-timeout", readTimeout);
        }

        /** Leaves the password out. */
        @Override
        public String toString() {
            return username + " at " + url.map(URI::toString).orElse("the program around");
        }

        private static void requireWebAddress(URI url) {
            if (url.getHost() == null || !List.of("http", "https").contains(url.getScheme())) {
                throw new InvalidSetting("platform.url", "must be the platform's address, e.g. https://lotse.example");
            }
        }
    }

    private static void requireText(String name, String value) {
        if (value == null || value.isBlank()) {
            throw new InvalidSetting(name, "is missing");
        }
    }

    private static void requirePositive(String name, Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new InvalidSetting(name, "must be longer than nothing");
        }
    }
}
