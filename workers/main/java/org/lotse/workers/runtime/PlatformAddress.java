package org.lotse.workers.runtime;

import java.net.URI;
import org.springframework.core.env.Environment;

/** The platform's address, asked for late: an embedded worker's web server has its port only once it is up. */
final class PlatformAddress {

    private static final String OWN_SERVER =
            "http://localhost:${local.server.port:${server.port:8080}}${server.servlet.context-path:}";

    private final WorkersSettings.Access access;
    private final Environment environment;

    PlatformAddress(WorkersSettings.Access access, Environment environment) {
        this.access = access;
        this.environment = environment;
    }

    String engine() {
        return base() + "/engine-rest";
    }

    String door() {
        return base() + "/api/worker";
    }

    String base() {
        String url = access.url().map(URI::toString).orElseGet(() -> environment.resolvePlaceholders(OWN_SERVER));
        return url.replaceAll("/+$", "");
    }
}
