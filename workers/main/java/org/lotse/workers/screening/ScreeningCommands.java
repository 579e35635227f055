package org.lotse.workers.screening;

import java.util.Set;
import org.lotse.workers.screening.command.CommandRefused;
import org.lotse.workers.screening.command.CompareCommand;
import org.lotse.workers.screening.command.EvaluateCommand;
import org.lotse.workers.screening.command.ScreenCommand;
import org.lotse.workers.screening.list.ListRefused;

/** The screening as commands of the workers' program: {@code screen}, {@code compare} and {@code evaluate}. */
public final class ScreeningCommands {

    /** The first words that these commands answer to. */
    public static final Set<String> NAMES = Set.of("screen", "compare", "evaluate");

    private static final String USAGE =
            """
            screen   --lists DIR --queries FILE --out FILE [--threshold T] [--limit N]
            compare  --pairs FILE --out FILE [--threshold T]
            evaluate --data DIR [--threshold T]""";

    private ScreeningCommands() {}

    /**
     * @param arguments the command first, then its options
     * @return 0 when it was done, 2 when it was not understood or its files cannot be used
     */
    public static int run(String[] arguments) {
        try {
            dispatch(arguments);
            return 0;
        } catch (CommandRefused | ListRefused refused) {
            System.err.println(refused.getMessage());
            System.err.println(USAGE);
            return 2;
        }
    }

    private static void dispatch(String[] arguments) {
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "screen" -> ScreenCommand.run(arguments, ScreeningSettings.USUAL_THRESHOLD);
            case "compare" -> CompareCommand.run(arguments, ScreeningSettings.USUAL_THRESHOLD);
            case "evaluate" -> EvaluateCommand.run(arguments, ScreeningSettings.USUAL_THRESHOLD, System.out);
            default -> throw new CommandRefused("Which command?");
        }
    }
}
