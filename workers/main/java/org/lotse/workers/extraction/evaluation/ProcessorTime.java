package org.lotse.workers.extraction.evaluation;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** Processor time in nanoseconds: unlike what a caller waits, it hardly depends on what else the machine does. */
final class ProcessorTime {

    private ProcessorTime() {}

    /** Of this thread. */
    static long own() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Of all processes that read for us and are alive; the system counts it in steps of about ten milliseconds. */
    static long readers() {
        return ProcessHandle.current()
                .descendants()
                .mapToLong(process ->
                        process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos())
                .sum();
    }
}
