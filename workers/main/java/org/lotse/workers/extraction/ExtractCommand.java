package org.lotse.workers.extraction;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.lotse.workers.extraction.reading.Expectation;
import org.lotse.workers.extraction.reading.Field;
import org.lotse.workers.extraction.reading.Reading;

/**
 * The command {@code extract --out FILE.jsonl PATH…}: reads files and folders and writes a line of JSON for each file,
 * in the order of the files.
 */
public final class ExtractCommand {

    private static final String USAGE =
            "extract [--as IDENTITY|ADDRESS|REGISTER_EXTRACT|OTHER] [--threads N] [--out FILE.jsonl] PATH…   PATH is a file or a folder";

    /** More would only wait for each other's memory. */
    private static final int MOST_THREADS = 64;

    private final ObjectMapper json = new ObjectMapper();
    private final List<Path> paths = new ArrayList<>();
    private Expectation expectation = Expectation.OTHER;
    private int threads = Math.min(2, Runtime.getRuntime().availableProcessors());
    private Path out;

    private ExtractCommand(String[] arguments) {
        for (int index = 1; index < arguments.length; index++) {
            switch (arguments[index]) {
                case "--out" -> out = Path.of(value(arguments, ++index));
                case "--as" -> expectation = expectation(value(arguments, ++index));
                case "--threads" -> threads = threads(value(arguments, ++index));
                default -> paths.add(path(arguments[index]));
            }
        }
        if (paths.isEmpty()) {
            throw new IllegalArgumentException("No file to read");
        }
    }

    private static String value(String[] arguments, int index) {
        if (index >= arguments.length) {
            throw new IllegalArgumentException("A value is missing after " + arguments[index - 1]);
        }
        return arguments[index];
    }

    private static Expectation expectation(String name) {
        return Arrays.stream(Expectation.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A document is not read as " + name));
    }

    private static int threads(String number) {
        if (!number.matches("[1-9][0-9]?") || Integer.parseInt(number) > MOST_THREADS) {
            throw new IllegalArgumentException("--threads is a whole number from 1 to " + MOST_THREADS);
        }
        return Integer.parseInt(number);
    }

    private static Path path(String argument) {
        if (argument.startsWith("--")) {
            throw new IllegalArgumentException("Not understood: " + argument);
        }
        Path path = Path.of(argument);
        if (!Files.exists(path)) {
            throw new IllegalArgumentException("There is nothing at " + path);
        }
        return path;
    }

    /**
     * @param arguments the command's own name first
     * @return the status to end the program with: 0 when every file has its line, 1 when reading failed, 2 on misuse
     */
    public static int run(String[] arguments) {
        try {
            new ExtractCommand(arguments).read();
            return 0;
        } catch (IllegalArgumentException misuse) {
            System.err.println(misuse.getMessage() + "\n" + USAGE);
            return 2;
        } catch (IOException failure) {
            System.err.println("Reading failed: " + failure.getMessage());
            return 1;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private void read() throws IOException, InterruptedException {
        ExecutorService hands = Executors.newFixedThreadPool(threads);
        try (StandardReader reader = new StandardReader(threads);
                PrintStream lines = lines()) {
            List<Future<String>> answers = new ArrayList<>();
            for (Path file : files()) {
                answers.add(hands.submit(() -> json.writeValueAsString(line(file, reader.read(file, expectation)))));
            }
            for (Future<String> answer : answers) {
                lines.println(answer.get());
            }
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause().getMessage(), failed.getCause());
        } finally {
            hands.shutdownNow();
        }
    }

    private PrintStream lines() throws IOException {
        return out == null
                ? new PrintStream(System.out, true, StandardCharsets.UTF_8)
                : new PrintStream(Files.newOutputStream(out), true, StandardCharsets.UTF_8);
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            try (Stream<Path> found = Files.walk(path)) {
                found.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        return files;
    }

    private ObjectNode line(Path file, Reading reading) {
        ObjectNode line = json.createObjectNode();
        line.put("file", file.getFileName().toString());
        line.put("type", reading.type().name());
        line.put("verdict", reading.verdict().name());
        line.set("reasons", json.valueToTree(reading.reasons()));
        line.set("mrz", json.valueToTree(reading.mrz()));
        ObjectNode fields = line.putObject("fields");
        for (Field field : reading.fields()) {
            fields.set(
                    field.name(),
                    json.<ObjectNode>valueToTree(field)
                            .retain(List.of("value", "normalised", "confidence", "page", "box")));
        }
        line.put("text", reading.text());
        line.put("millis", reading.millis());
        return line;
    }
}
