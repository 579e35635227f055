package org.lotse.workers.extraction.child;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.SocketChannel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** A program that tries to reach the port it is told in every way Java knows, and prints the ways that were open. */
public final class NetworkAttempts {

    private NetworkAttempts() {}

    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(arguments[0]);
        InetSocketAddress there = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        URI address = URI.create("http://127.0.0.1:" + port + "/");
        Map<String, Callable<?>> ways = new LinkedHashMap<>();
        ways.put("socket", () -> new Socket(there.getAddress(), port));
        ways.put("server", () -> new ServerSocket(0));
        ways.put("datagram", DatagramSocket::new);
        ways.put("channel", () -> SocketChannel.open(there));
        ways.put("url", () -> address.toURL().openStream());
        ways.put("http", () -> HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding()));
        if (arguments.length > 1) {
            NoNetwork.install();
        }
        ways.forEach(NetworkAttempts::attempt);
        Runtime.getRuntime().halt(0);
    }

    private static void attempt(String way, Callable<?> connection) {
        try {
            connection.call();
            System.out.println(way);
        } catch (Exception | ExceptionInInitializerError closed) {
            System.err.println(way + " is closed");
        }
    }
}
