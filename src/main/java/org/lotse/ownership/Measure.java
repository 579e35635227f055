package org.lotse.ownership;

import java.math.BigDecimal;

/** What is counted of a holding; the law looks at both, each for itself. */
public enum Measure {
    SHARES {
        @Override
        BigDecimal of(Holding holding) {
            return holding.shares();
        }
    },
    VOTES {
        @Override
        BigDecimal of(Holding holding) {
            return holding.votes();
        }
    };

    /** In percent of the entity. */
    abstract BigDecimal of(Holding holding);
}
