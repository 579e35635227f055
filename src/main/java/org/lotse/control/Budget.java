package org.lotse.control;

/** How many steps a check may take, so that no model holds up a deployment for long. */
final class Budget {

    private int left;

    Budget(int steps) {
        left = steps;
    }

    /** @throws UnreadableModel when all is spent */
    void spend() {
        if (left-- <= 0) {
            throw new UnreadableModel("The deployment", "it has too many ways to go them all");
        }
    }
}
