package org.lotse.ownership;

import java.math.BigDecimal;
import java.util.List;

/**
 * A beneficial owner as the page tells of them.
 *
 * @param name as letters write it
 */
record Told(String name, List<Why> reasons) {

    /**
     * @param percent null when control needs none
     * @param lines what it adds up from
     */
    record Why(Ground ground, BigDecimal percent, List<Line> lines) {}

    /**
     * @param text parties and percentages, the same in every language
     * @param kind control that is named after the text, or null
     */
    record Line(String text, ControlKind kind) {}
}
