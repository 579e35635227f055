package org.lotse.decisionreview;

import java.util.List;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;

/** What a client typed, from anywhere in the world and by anybody who has the link. */
final class ClientWords {

    private static final int MOST_CHARACTERS = 1000;

    /** Control characters, and what turns the direction of a line or is not to be seen; lines may end. */
    private static final String STEERING = "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\n]]";

    private ClientWords() {}

    /**
     * Null where nothing is left to read.
     *
     * @throws RuleBroken {@code words-invalid}
     */
    static String plain(String typed) {
        String plain = typed == null
                ? ""
                : typed.replaceAll("\\R", "\n").replaceAll(STEERING, "").strip();
        if (plain.length() > MOST_CHARACTERS) {
            throw new RuleBroken("words-invalid", List.of(new FieldProblem("words", "words-too-long")));
        }
        return plain.isEmpty() ? null : plain;
    }
}
