package org.lotse.workers.extraction.child;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What the operating system keeps a reading process from, whatever it does: taking more memory than its share, writing
 * large files and core dumps, and reaching a network. The network is taken away by a name space of its own, where the
 * machine lets us have one; many containers do not, and then only Java itself refuses connections.
 */
record Fence(boolean ownNetwork) {

    private static final List<String> WITHOUT_NETWORK = List.of("unshare", "--map-root-user", "--net", "--");
    /** The models that are copied out at the first start have to fit; a block is 512 bytes. */
    private static final long LARGEST_FILE_IN_BLOCKS = 128 << 10;

    private static final int SECONDS_TO_TRY = 5;

    /** The fence as this machine can put it up. */
    static Fence here() {
        List<String> attempt = new ArrayList<>(WITHOUT_NETWORK);
        attempt.add("true");
        return new Fence(succeeds(attempt));
    }

    private static boolean succeeds(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(SECONDS_TO_TRY, TimeUnit.SECONDS);
            process.destroyForcibly();
            return ended && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * The command inside the fence; it replaces the fence's own programs, so its process is the one that is started.
     *
     * @param memory bytes of memory of its own that the process may have, its heap and what natives take together
     */
    List<String> around(List<String> command, long memory) {
        List<String> fenced = new ArrayList<>(ownNetwork ? WITHOUT_NETWORK : List.of());
        String limits = "ulimit -c 0; ulimit -f " + LARGEST_FILE_IN_BLOCKS + "; ulimit -d " + memory / 1024;
        fenced.addAll(List.of("sh", "-c", limits + "; exec \"$@\"", "sh"));
        fenced.addAll(command);
        return fenced;
    }
}
