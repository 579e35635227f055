package org.lotse.dossier;

import java.math.BigDecimal;
import org.lotse.ownership.Ground;
import org.lotse.ownership.Reason;

/**
 * One thing that makes somebody a beneficial owner.
 *
 * @param percent how much of the entity it is, 0 to 100; null where it is control
 */
record Owning(Ground ground, BigDecimal percent) {

    static Owning of(Reason reason) {
        return new Owning(reason.ground(), percent(reason));
    }

    private static BigDecimal percent(Reason reason) {
        if (reason instanceof Reason.ByMultiplication multiplied) {
            return multiplied.interest().total().percent();
        }
        if (reason instanceof Reason.ThroughControlled controlled) {
            return controlled.percent();
        }
        return null;
    }
}
