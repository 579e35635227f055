package org.lotse.postroom;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/** Finds a free port for the demonstration's mail server and tells the workers, unless they have a mail server. */
class PostRoomAddress implements EnvironmentPostProcessor, Ordered {

    static final String PORT = "lotse.postroom.smtp-port";
    private static final String HOST_OF_WORKERS = "lotse.workers.notification.smtp.host";
    private static final String PORT_OF_WORKERS = "lotse.workers.notification.smtp.port";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean wanted =
                environment.acceptsProfiles(Profiles.of("demo")) && !environment.containsProperty(HOST_OF_WORKERS);
        if (wanted) {
            Integer chosen = environment.getProperty(PORT, Integer.class);
            int port = chosen == null ? freePort() : chosen;
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource(
                            "post room", Map.of(PORT, port, HOST_OF_WORKERS, "127.0.0.1", PORT_OF_WORKERS, port)));
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException("No free port for the demonstration's mail server", none);
        }
    }

    /** After the profiles are known. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 10;
    }
}
