package org.lotse.endtoend;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A program of ours in a JVM of its own, which a test may kill as a power cut would. */
final class Program implements AutoCloseable {

    private static final Path OURS = Path.of("target").toAbsolutePath();
    private static final int SECONDS_TO_END = 30;

    /** Tests start programs all day; a measurement lets one get warm. */
    enum Speed {
        QUICK_START("-XX:TieredStopAtLevel=1"),
        LASTING("-XX:+UseParallelGC");

        private final String flag;

        Speed(String flag) {
            this.flag = flag;
        }
    }

    /** A document that a busy machine reads slowly is no document to ask the client again for. */
    private static final String PATIENT = "--lotse.workers.extraction.timeout=" + EndToEndTest.TIME_TO_READ;

    private final Process process;

    private Program(Process process) {
        this.process = process;
    }

    /** The whole platform with its workers inside. */
    static Program platform(Speed speed, Path home, int port, String... settings) throws IOException {
        String classPath = classPath()
                .filter(entry -> !entry.endsWith("test-classes"))
                .reduce(Program::joined)
                .orElseThrow();
        return start(
                speed,
                classPath,
                "org.lotse.Lotse",
                Stream.concat(
                        Stream.of("--lotse.home=" + home, "--server.port=" + port, PATIENT), Stream.of(settings)));
    }

    /**
     * The workers alone. The platform's own classes and everything that would start by lying on the class path stay
     * out, as in the program that is shipped.
     */
    static Program workers(String... settings) throws IOException {
        return workers(Speed.QUICK_START, settings);
    }

    static Program workers(Speed speed, String... settings) throws IOException {
        String classPath = classPath()
                .filter(entry -> !Path.of(entry).toAbsolutePath().startsWith(OURS))
                .reduce(Program::joined)
                .orElseThrow();
        return start(
                speed,
                classPath,
                "org.lotse.workers.Main",
                Stream.concat(
                        Stream.of(
                                PATIENT,
                                "--spring.boot.enableautoconfiguration=false",
                                "--spring.main.sources=org.lotse.workers.WorkersAutoConfiguration"),
                        Stream.of(settings)));
    }

    private static Program start(Speed speed, String classPath, String main, Stream<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                speed.flag,
                "-cp",
                classPath,
                main));
        arguments.forEach(command::add);
        Path words = Files.createDirectories(OURS.resolve("programs")).resolve(main + ".log");
        return new Program(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(words.toFile()))
                .start());
    }

    private static Stream<String> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator));
    }

    private static String joined(String one, String next) {
        return one + File.pathSeparator + next;
    }

    boolean runs() {
        return process.isAlive();
    }

    /** The programs that this one started, such as its database. */
    Stream<ProcessHandle> children() {
        return process.descendants();
    }

    /** This program and those that it started. */
    Stream<ProcessHandle> processes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    /** At once and without a word, as kill -9 does; what it started is left alone. */
    void kill() {
        process.destroyForcibly();
        ended(process.toHandle());
    }

    @Override
    public void close() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        process.destroy();
        ended(process.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
    }

    private static void ended(ProcessHandle process) {
        try {
            process.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (TimeoutException stuck) {
            process.destroyForcibly();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
