package org.lotse.resolution;

import static org.lotse.resolution.Agreement.DIFFERENT;
import static org.lotse.resolution.Agreement.PART;
import static org.lotse.resolution.Agreement.SAME;
import static org.lotse.resolution.Feature.DATE_OF_BIRTH;
import static org.lotse.resolution.Feature.FAMILY_NAME;
import static org.lotse.resolution.Feature.GENDER;
import static org.lotse.resolution.Feature.GIVEN_NAMES;
import static org.lotse.resolution.Feature.IDENTITY_DOCUMENT;
import static org.lotse.resolution.Feature.TAX_NUMBER;

import java.util.Map;
import java.util.Optional;

/**
 * What speaks for and against two parties being one person. Holds no values: these stand in the register of parties.
 *
 * @param agreements every {@link Feature}
 */
public record Evidence(Map<Feature, Agreement> agreements) {

    /** From this sum of weights on, in bits. */
    private static final int PROBABLE = 22;

    private static final int POSSIBLE = 13;

    public Evidence {
        agreements = Map.copyOf(agreements);
    }

    public Agreement of(Feature feature) {
        return agreements.getOrDefault(feature, Agreement.UNKNOWN);
    }

    int weight() {
        return agreements.entrySet().stream()
                .mapToInt(one -> one.getKey().weight(one.getValue()))
                .sum();
    }

    /** Empty when they are taken for two persons. */
    public Optional<Certainty> certainty() {
        if (certain()) {
            return Optional.of(Certainty.CERTAIN);
        }
        if (weight() >= PROBABLE && !doubtful()) {
            return Optional.of(Certainty.PROBABLE);
        }
        return sameNumber() || weight() >= POSSIBLE && !related() ? Optional.of(Certainty.POSSIBLE) : Optional.empty();
    }

    private boolean certain() {
        return sameNumber()
                && of(DATE_OF_BIRTH) == SAME
                && named(FAMILY_NAME)
                && named(GIVEN_NAMES)
                && of(TAX_NUMBER) != DIFFERENT
                && of(GENDER) != DIFFERENT;
    }

    private boolean named(Feature name) {
        return of(name) == SAME || of(name) == PART;
    }

    private boolean sameNumber() {
        return of(TAX_NUMBER) == SAME || of(IDENTITY_DOCUMENT) == SAME;
    }

    /** Twins share all but the given name and the number, father and son may share all but the birth. */
    private boolean doubtful() {
        boolean two = of(GIVEN_NAMES) == DIFFERENT || of(DATE_OF_BIRTH) == DIFFERENT;
        return of(TAX_NUMBER) == DIFFERENT || two && !sameNumber();
    }

    /** Neither given name nor birth: a family shares the rest. */
    private boolean related() {
        return of(GIVEN_NAMES) == DIFFERENT && of(DATE_OF_BIRTH) == DIFFERENT;
    }
}
