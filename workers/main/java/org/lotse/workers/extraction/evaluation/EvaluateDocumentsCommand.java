package org.lotse.workers.extraction.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** The command {@code evaluate-documents --data DIR}: measures reading on labelled documents and prints tables. */
public final class EvaluateDocumentsCommand {

    private static final String USAGE =
            "evaluate-documents --data DIR   DIR has truth.jsonl and identity/, and perhaps address/ and broken/";

    private EvaluateDocumentsCommand() {}

    /**
     * @param arguments the command's own name first
     * @return the status to end the program with: 0 when all was measured, 1 when reading failed, 2 on misuse
     */
    public static int run(String[] arguments, PrintStream out, PrintStream complaints) {
        try {
            new Evaluation(new DataFolder(data(arguments)), new Report(out)).run();
            return 0;
        } catch (EvaluationRefused refused) {
            complaints.println(refused.getMessage() + "\n" + USAGE);
            return 2;
        } catch (IOException failure) {
            complaints.println("Reading failed: " + failure.getMessage());
            return 1;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static Path data(String[] arguments) {
        if (arguments.length == 1) {
            throw new EvaluationRefused("Which documents?");
        }
        if (!arguments[1].equals("--data")) {
            throw new EvaluationRefused("Not understood: " + arguments[1]);
        }
        if (arguments.length != 3) {
            throw new EvaluationRefused(
                    arguments.length == 2 ? "A folder is missing after --data" : "Not understood: " + arguments[3]);
        }
        return Path.of(arguments[2]);
    }
}
