package org.lotse.workers.screening.match;

import java.util.List;
import org.lotse.workers.screening.name.Token;
import org.lotse.workers.screening.name.TokenKind;

/** The words of one of two names laid side by side, and which of them have found their partner. */
final class Side {

    private final List<Token> tokens;
    private final boolean[] used;

    Side(List<Token> tokens) {
        this.tokens = tokens;
        this.used = new boolean[tokens.size()];
    }

    int size() {
        return used.length;
    }

    Token token(int place) {
        return tokens.get(place);
    }

    boolean free(int place) {
        return !used[place];
    }

    void take(int[] places) {
        for (int place : places) {
            used[place] = true;
        }
    }

    int weight(int place) {
        return tokens.get(place).kind().thousandths();
    }

    boolean carries(int place) {
        return tokens.get(place).kind().carries();
    }

    boolean carriesAny(int[] places) {
        for (int place : places) {
            if (carries(place)) {
                return true;
            }
        }
        return false;
    }

    int letters() {
        int letters = 0;
        for (Token token : tokens) {
            letters += token.text().length();
        }
        return letters;
    }

    /** Whether the word is the name of a father, going by the particle before it. */
    boolean isFather(int place) {
        int before = place - 1;
        while (before >= 0 && tokens.get(before).kind() == TokenKind.PARTICLE) {
            if (tokens.get(before).meansChildOf()) {
                return true;
            }
            before--;
        }
        return false;
    }

    /** What the carrying words without a partner weigh, in thousandths. */
    int left() {
        int left = 0;
        for (int i = 0; i < used.length; i++) {
            left += used[i] || !carries(i) ? 0 : weight(i);
        }
        return left;
    }

    /** What it costs that the other side leaves the carrying words out, in hundred-thousandths. */
    int omitted(boolean carrying) {
        int omitted = 0;
        for (int i = 0; i < used.length; i++) {
            omitted += used[i] || carries(i) != carrying
                    ? 0
                    : weight(i) * tokens.get(i).kind().omittedHundredths();
        }
        return omitted;
    }

    /** Whether a word without a partner is a name rather than something anybody may add. */
    boolean leavesAName() {
        for (int i = 0; i < used.length; i++) {
            TokenKind kind = tokens.get(i).kind();
            if (!used[i] && kind.carries() && kind != TokenKind.GENERIC && kind != TokenKind.NUMBER) {
                return true;
            }
        }
        return false;
    }

    String text(int[] places) {
        StringBuilder text = new StringBuilder();
        for (int place : places) {
            text.append(text.isEmpty() ? "" : " ").append(token(place).text());
        }
        return text.toString();
    }
}
