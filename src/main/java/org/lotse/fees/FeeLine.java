package org.lotse.fees;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;

/**
 * What one service cost in a year.
 *
 * @param times how often it was used, 0 or more
 * @param each the fee for one use, in euro with two decimals; 0 where it is free
 */
public record FeeLine(StandardService service, int times, BigDecimal each) {

    @JsonIgnore
    public BigDecimal total() {
        return each.multiply(BigDecimal.valueOf(times));
    }
}
