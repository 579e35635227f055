package org.lotse.workers.extraction.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The memory that processes hold, in megabytes; what two share counts twice. */
final class Memory {

    private static final long NO_SUCH_PROCESS = 0;

    private long mostOfAll;
    private long mostOfWorker;
    private long mostOfOneChild;

    synchronized void look(List<Long> children) {
        long worker = megabytes(ProcessHandle.current().pid(), "VmRSS:");
        long sum = worker;
        for (long child : children) {
            sum += megabytes(child, "VmRSS:");
            mostOfOneChild = Math.max(mostOfOneChild, megabytes(child, "VmHWM:"));
        }
        mostOfWorker = Math.max(mostOfWorker, worker);
        mostOfAll = Math.max(mostOfAll, sum);
    }

    synchronized long mostOfAll() {
        return mostOfAll;
    }

    @Override
    public synchronized String toString() {
        return "%d MB in all, %d MB the worker, %d MB a child".formatted(mostOfAll, mostOfWorker, mostOfOneChild);
    }

    private static long megabytes(long process, String kind) {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(process), "status")).stream()
                    .filter(line -> line.startsWith(kind))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .sum();
        } catch (IOException ended) {
            return NO_SUCH_PROCESS;
        }
    }
}
