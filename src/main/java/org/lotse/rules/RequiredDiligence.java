package org.lotse.rules;

import java.util.List;

/**
 * The level a relationship needs.
 *
 * @param triggers codes of what made it this level, e.g. {@code POLITICALLY_EXPOSED}, in the table's order
 * @param seniorManagement whether senior management approves before the relationship starts or goes on
 */
public record RequiredDiligence(DueDiligenceLevel level, List<String> triggers, boolean seniorManagement) {

    public RequiredDiligence {
        triggers = List.copyOf(triggers);
    }
}
