package org.lotse.workers.extraction.virus;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * ClamAV's daemon over TCP, one connection a file: the command INSTREAM, chunks with their lengths, a length of zero.
 * The file is never named. The daemon's own limit, {@code StreamMaxLength}, must not be below the largest file allowed.
 */
public record Clamd(String host, int port) implements VirusScanner {

    private static final Duration TO_CONNECT = Duration.ofSeconds(2);
    private static final Duration TO_ANSWER = Duration.ofSeconds(10);
    private static final int CHUNK = 64 << 10;
    private static final int LONGEST_ANSWER = 4096;
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

    /**
     * @param address as {@code host:port}
     * @throws IllegalArgumentException when it is not
     */
    public static Clamd at(String address) {
        if (!address.matches("[^:/\\s]+:[0-9]{1,5}")) {
            throw new IllegalArgumentException("Not host:port: " + address);
        }
        int colon = address.indexOf(':');
        return new Clamd(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }

    @Override
    public boolean infected(byte[] content) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), (int) TO_CONNECT.toMillis());
            socket.setSoTimeout((int) TO_ANSWER.toMillis());
            send(content, new DataOutputStream(new BufferedOutputStream(socket.getOutputStream())));
            return verdict(answer(socket.getInputStream()));
        }
    }

    private static void send(byte[] content, DataOutputStream to) throws IOException {
        to.write(COMMAND);
        for (int from = 0; from < content.length; from += CHUNK) {
            int length = Math.min(CHUNK, content.length - from);
            to.writeInt(length);
            to.write(content, from, length);
        }
        to.writeInt(0);
        to.flush();
    }

    private static String answer(InputStream from) throws IOException {
        return new String(from.readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII)
                .replace("\0", "")
                .strip();
    }

    /** The daemon names what it found, or that it failed; a name is of no use to us. */
    private static boolean verdict(String answer) throws IOException {
        if (answer.endsWith(" FOUND")) {
            return true;
        }
        if (answer.equals("stream: OK")) {
            return false;
        }
        throw new IOException("The virus scanner gave no verdict");
    }
}
