package org.lotse.rules;

/**
 * A row of a table that gave an answer.
 *
 * @param id of the row in its model
 * @param source the law it comes from, as the row is annotated
 */
public record AppliedRule(String id, String source) {}
