package org.lotse.workers.extraction.child;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.URLStreamHandlerFactory;
import java.util.Set;

/**
 * Lets nothing written in Java open a connection from this process: no socket, no channel, no address but of files.
 * Native code is not held by it; where the machine allows, {@link Fence} holds that too.
 */
final class NoNetwork {

    private static final Set<String> OF_FILES = Set.of("file", "jar", "jrt", "nested");

    private NoNetwork() {}

    /** For good, and once for a process. */
    @SuppressWarnings("deprecation")
    static void install() throws IOException {
        System.setProperty("java.nio.channels.spi.SelectorProvider", NoChannels.class.getName());
        Socket.setSocketImplFactory(() -> {
            throw refused();
        });
        ServerSocket.setSocketFactory(() -> {
            throw refused();
        });
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw refused();
        });
        URL.setURLStreamHandlerFactory(filesOnly());
    }

    static SecurityException refused() {
        return new SecurityException("No network here");
    }

    private static URLStreamHandlerFactory filesOnly() {
        return protocol -> OF_FILES.contains(protocol) ? null : new Closed();
    }

    /** An address that leads nowhere. */
    private static final class Closed extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL address) throws IOException {
            throw new IOException("No network here");
        }
    }
}
