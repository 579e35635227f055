package org.lotse.ownership;

import java.math.BigDecimal;

/**
 * From where on a holding counts.
 *
 * @param reachingItIsEnough whether exactly this much counts: no under GwG §3(2), yes under AMLR 52(1)
 */
public record Threshold(BigDecimal percent, boolean reachingItIsEnough) {

    /** @throws IllegalArgumentException when it is not between 0 and 100 percent */
    public Threshold {
        if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("a threshold is 0 to 100 percent");
        }
    }

    public static Threshold atLeast(BigDecimal percent) {
        return new Threshold(percent, true);
    }

    public static Threshold moreThan(BigDecimal percent) {
        return new Threshold(percent, false);
    }

    /** Nothing at all never counts. */
    public boolean isMetBy(Share share) {
        int order = share.compareTo(Share.ofPercent(percent));
        return !share.isNone() && (order > 0 || order == 0 && reachingItIsEnough);
    }

    boolean isMetBy(BigDecimal held) {
        int order = held.compareTo(percent);
        return held.signum() > 0 && (order > 0 || order == 0 && reachingItIsEnough);
    }
}
