package org.lotse.rules;

import java.math.BigDecimal;

/**
 * From what share in capital or votes somebody is a beneficial owner.
 *
 * @param percent 0 to 100
 * @param reachingIsEnough whether exactly this share counts too
 */
public record OwnershipThreshold(BigDecimal percent, boolean reachingIsEnough) {

    /** @param share in percent, unrounded: 25.00001 is more than 25 */
    public boolean isMetBy(BigDecimal share) {
        int compared = share.compareTo(percent);
        return reachingIsEnough ? compared >= 0 : compared > 0;
    }
}
