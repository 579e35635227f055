package org.lotse.workers.screening.name;

import java.util.List;
import java.util.stream.Collectors;

/** A name made comparable. */
public record ReadName(String received, List<Token> tokens, List<Step> steps) {

    public ReadName {
        tokens = List.copyOf(tokens);
        steps = List.copyOf(steps);
    }

    /** The same name made of other tokens that say the same. */
    public ReadName with(List<Token> same) {
        return new ReadName(received, same, steps);
    }

    /** The words as compared, in the order received. */
    public String text() {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    }

    /** Whether anything is left that could mean somebody. */
    public boolean meansSomebody() {
        return tokens.stream().anyMatch(token -> token.kind().carries());
    }
}
