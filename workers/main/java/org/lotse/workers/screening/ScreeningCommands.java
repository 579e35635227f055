package org.lotse.workers.screening;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.lotse.workers.screening.command.CommandRefused;
import org.lotse.workers.screening.command.CompareCommand;
import org.lotse.workers.screening.command.EvaluateCommand;
import org.lotse.workers.screening.command.ReplayCommand;
import org.lotse.workers.screening.command.ScreenCommand;
import org.lotse.workers.screening.list.ListRefused;

/** The screening as commands of the workers' program: {@code screen}, {@code compare}, {@code evaluate} and {@code replay}. */
public final class ScreeningCommands {

    /** The first words that these commands answer to. */
    public static final Set<String> NAMES = Set.of("screen", "compare", "evaluate", "replay");

    private static final String USAGE =
            """
            screen   --lists DIR --queries FILE --out FILE [--threshold T] [--limit N]
            compare  --pairs FILE --out FILE [--threshold T]
            evaluate --data DIR [--threshold T]
            replay   --screening FILE [--lists DIR]""";

    private ScreeningCommands() {}

    /**
     * @param arguments the command first, then its options
     * @return 0 when it was done, 1 when a replay came out otherwise than the archived screening, 2 when it was not understood or its files cannot be used
     */
    public static int run(String[] arguments) {
        try {
            return dispatch(arguments);
        } catch (CommandRefused | ListRefused refused) {
            System.err.println(refused.getMessage());
            System.err.println(USAGE);
            return 2;
        }
    }

    private static int dispatch(String[] arguments) {
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "screen" -> ScreenCommand.run(arguments, ScreeningSettings.USUAL_THRESHOLD);
            case "compare" -> CompareCommand.run(arguments, ScreeningSettings.USUAL_THRESHOLD);
            case "evaluate" -> EvaluateCommand.run(arguments, ScreeningSettings.USUAL_THRESHOLD, System.out);
            case "replay" -> {
                return ReplayCommand.run(arguments, ScreeningResult.ENGINE, home(), System.out);
            }
            default -> throw new CommandRefused("Which command?");
        }
        return 0;
    }

    /** Where the workers of this machine keep their lists. */
    private static Path home() {
        return Path.of(Stream.of(System.getProperty("lotse.home"), System.getenv("LOTSE_HOME"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(System.getProperty("user.home") + "/.lotse"));
    }
}
