package org.lotse.workers;

import org.lotse.workers.extraction.ExtractCommand;
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

    public static void main(String[] arguments) {
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "screen", "compare", "evaluate" -> System.exit(ScreeningCommands.run(arguments));
            case "extract" -> System.exit(ExtractCommand.run(arguments));
            default -> serve(arguments);
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
