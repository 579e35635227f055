package org.lotse.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Another system of the bank: a real HTTP server on a free port of this machine. */
final class Receiver implements AutoCloseable {

    /** What one request brought. */
    record Heard(String signature, String delivery, String body) {}

    private final HttpServer server;
    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
    private final Deque<Integer> answers = new ArrayDeque<>();

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.createContext("/hook", this::hear);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/hook";
    }

    /** The next requests get these answers, later ones 200. */
    synchronized void answers(int... statuses) {
        for (int status : statuses) {
            answers.add(status);
        }
    }

    private void hear(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var headers = exchange.getRequestHeaders();
        heard.add(new Heard(headers.getFirst("Lotse-Signature"), headers.getFirst("Lotse-Delivery"), body));
        int status = next();
        if (status == 302) {
            exchange.getResponseHeaders().set("Location", url() + "/elsewhere");
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private synchronized int next() {
        return answers.isEmpty() ? 200 : answers.poll();
    }

    /** @return null when nothing comes for half a minute */
    Heard hears() {
        try {
            return heard.poll(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    boolean heardNothingMore() {
        return heard.isEmpty();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
