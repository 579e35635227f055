package org.lotse.workers.extraction.virus;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Speaks the daemon's protocol on a free port and answers as it is told to, by what it was sent. */
public final class ClamdStandIn implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final Function<byte[], String> answer;

    public ClamdStandIn(Function<byte[], String> answer) throws IOException {
        this.answer = answer;
        Thread thread = new Thread(this::serve, "clamd-stand-in");
        thread.setDaemon(true);
        thread.start();
    }

    public String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                DataInputStream from = new DataInputStream(socket.getInputStream());
                String command = new String(from.readNBytes(10), StandardCharsets.US_ASCII);
                String reply = command.equals("zINSTREAM\0") ? answer.apply(content(from)) : "UNKNOWN COMMAND";
                socket.getOutputStream().write((reply + "\0").getBytes(StandardCharsets.US_ASCII));
            } catch (IOException closed) {
                // The other side, or the test, has gone: the next one is waited for, or nobody.
            }
        }
    }

    private static byte[] content(DataInputStream from) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = from.readInt(); length > 0; length = from.readInt()) {
            content.write(from.readNBytes(length));
        }
        return content.toByteArray();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
