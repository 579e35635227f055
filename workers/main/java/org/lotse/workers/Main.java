package org.lotse.workers;

import org.lotse.workers.extraction.ExtractCommand;
import org.lotse.workers.extraction.evaluation.EvaluateDocumentsCommand;
import org.lotse.workers.screening.ScreeningCommands;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The workers as a program of their own: they serve a platform, or do one thing on the command line and end. */
@EnableAutoConfiguration
public class Main {

    /** A wrong setting is one sentence; the program lives until it is told to stop. */
    private static final String[] QUIET_START = {
        "spring.main.keep-alive=true",
        "logging.level.org.springframework.context.annotation=ERROR",
        "logging.level.org.springframework.boot.autoconfigure.logging=ERROR"
    };

    private static final String OPTION = "--";
    private static final String COMMANDS =
            "The commands are extract, evaluate-documents, screen, compare, evaluate and replay;"
                    + " with options alone the workers serve a platform.";

    public static void main(String[] arguments) {
        String first = arguments.length == 0 ? OPTION : arguments[0];
        switch (first) {
            case "screen", "compare", "evaluate", "replay" -> System.exit(ScreeningCommands.run(arguments));
            case "extract" -> System.exit(ExtractCommand.run(arguments));
            case "evaluate-documents" -> System.exit(EvaluateDocumentsCommand.run(arguments, System.out, System.err));
            default -> {
                if (first.startsWith(OPTION)) {
                    serve(arguments);
                } else {
                    System.err.println(COMMANDS);
                    System.exit(2);
                }
            }
        }
    }

    private static void serve(String[] arguments) {
        new SpringApplicationBuilder(Main.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .properties(QUIET_START)
                .run(arguments);
    }
}
