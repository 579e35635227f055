package org.lotse.workers.extraction;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lotse.workers.extraction.child.ChildPool;
import org.lotse.workers.extraction.reading.Expectation;
import org.lotse.workers.extraction.reading.Field;
import org.lotse.workers.extraction.reading.Reading;

/** The command {@code extract --out FILE.jsonl PATH…}: reads files and folders and writes a line of JSON for each file. */
public final class ExtractCommand {

    private static final String USAGE =
            "extract [--as IDENTITY|ADDRESS|OTHER] [--out FILE.jsonl] PATH…   PATH is a file or a folder";

    private final ObjectMapper json = new ObjectMapper();
    private final List<Path> paths = new ArrayList<>();
    private Expectation expectation = Expectation.OTHER;
    private Path out;

    private ExtractCommand(String[] arguments) {
        for (int index = 1; index < arguments.length; index++) {
            switch (arguments[index]) {
                case "--out" -> out = Path.of(value(arguments, ++index));
                case "--as" -> expectation = Expectation.valueOf(value(arguments, ++index));
                default -> paths.add(Path.of(arguments[index]));
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
        ExtractionSettings settings = ExtractionSettings.standard();
        Clock clock = Clock.systemDefaultZone();
        ReadingJudge judge = new ReadingJudge(clock, settings.proofOfAddressAge(), settings.lowConfidence());
        try (ChildPool processes =
                        new ChildPool(ExtractionSettings.defaultHome(), 1, settings.recycleAfter(), settings.memory());
                PrintStream lines = out == null ? System.out : new PrintStream(Files.newOutputStream(out), true)) {
            DocumentReader reader = new DocumentReader(processes, settings, judge, clock);
            for (Path file : files()) {
                Reading reading = reader.read(file.getFileName().toString(), expectation, Files.readAllBytes(file))
                        .reading();
                lines.println(json.writeValueAsString(line(file, reading)));
            }
        }
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
            fields.set(field.name(), json.<ObjectNode>valueToTree(field).without(List.of("name", "source")));
        }
        line.put("text", reading.text());
        line.put("millis", reading.millis());
        return line;
    }
}
