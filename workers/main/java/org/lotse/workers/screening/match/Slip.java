package org.lotse.workers.screening.match;

/** The single slips that fingers make on a keyboard, and what each costs in hundredths of a letter. */
enum Slip {
    DOUBLED(30),
    TRANSPOSED(50),
    NEIGHBOURING_KEY(60),
    DROPPED(70),
    NONE(EditCost.TOO_MUCH);

    /** Whoever types looks at the first letter. */
    private static final int SHARE_AT_THE_START = 130;

    /** The rows of a keyboard, each key above the two it touches in the next row. */
    private static final String[] ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

    private static final boolean[] NEIGHBOURS = neighbours();

    private final int cost;

    Slip(int cost) {
        this.cost = cost;
    }

    /** What parts the words if it is one slip, or {@link EditCost#TOO_MUCH}. */
    static int cost(String a, String b) {
        int same = sameAtTheStart(a, b);
        Slip slip = from(a, b, same);
        return slip == NONE || same > 0 ? slip.cost : slip.cost * SHARE_AT_THE_START / 100;
    }

    static Slip between(String a, String b) {
        return from(a, b, sameAtTheStart(a, b));
    }

    private static int sameAtTheStart(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int same = 0;
        while (same < shorter && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same;
    }

    private static Slip from(String a, String b, int at) {
        int longer = a.length() - b.length();
        if (longer == 1) {
            return dropped(a, b, at);
        }
        if (longer == -1) {
            return dropped(b, a, at);
        }
        return longer == 0 && at < a.length() ? changed(a, b, at) : NONE;
    }

    private static Slip dropped(String whole, String lacking, int at) {
        if (!sameAfter(whole, at + 1, lacking, at)) {
            return NONE;
        }
        return at > 0 && whole.charAt(at) == whole.charAt(at - 1) ? DOUBLED : DROPPED;
    }

    private static Slip changed(String a, String b, int at) {
        if (sameAfter(a, at + 1, b, at + 1)) {
            return NEIGHBOURS[Prices.at(a.charAt(at), b.charAt(at))] ? NEIGHBOURING_KEY : NONE;
        }
        boolean crossed = at + 1 < a.length() && a.charAt(at) == b.charAt(at + 1) && a.charAt(at + 1) == b.charAt(at);
        return crossed && sameAfter(a, at + 2, b, at + 2) ? TRANSPOSED : NONE;
    }

    private static boolean sameAfter(String a, int from, String b, int start) {
        return a.length() - from == b.length() - start && a.regionMatches(from, b, start, a.length() - from);
    }

    private static boolean[] neighbours() {
        boolean[] neighbours = new boolean[128 * 128];
        for (int row = 0; row < ROWS.length; row++) {
            for (int key = 0; key < ROWS[row].length(); key++) {
                char letter = ROWS[row].charAt(key);
                neighbour(neighbours, letter, ROWS[row], key + 1);
                if (row + 1 < ROWS.length) {
                    neighbour(neighbours, letter, ROWS[row + 1], key - 1);
                    neighbour(neighbours, letter, ROWS[row + 1], key);
                }
            }
        }
        return neighbours;
    }

    private static void neighbour(boolean[] neighbours, char letter, String row, int key) {
        if (key >= 0 && key < row.length()) {
            neighbours[Prices.at(letter, row.charAt(key))] = true;
            neighbours[Prices.at(row.charAt(key), letter)] = true;
        }
    }
}
