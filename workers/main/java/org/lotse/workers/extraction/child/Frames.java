package org.lotse.workers.extraction.child;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Messages between the two processes: a mark, a length and so many bytes. */
final class Frames {

    private static final int MARK = 0x4C4F5453;

    static final ObjectMapper JSON =
            new ObjectMapper().findAndRegisterModules().disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private Frames() {}

    static void write(DataOutputStream to, byte[] content) throws IOException {
        to.writeInt(MARK);
        to.writeInt(content.length);
        to.write(content);
    }

    /**
     * @param longest how many bytes a message may have
     * @throws IOException when the other side ended or sent something that is no message
     */
    static byte[] read(DataInputStream from, long longest) throws IOException {
        if (from.readInt() != MARK) {
            throw new IOException("Not a message");
        }
        int length = from.readInt();
        if (length < 0 || length > longest) {
            throw new IOException("A message of " + length + " bytes");
        }
        byte[] content = new byte[length];
        from.readFully(content);
        return content;
    }
}
