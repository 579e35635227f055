package org.lotse.control;

/**
 * A way from one node to the next.
 *
 * @param condition as the model states it; empty where there is none
 * @param otherwise taken where no other condition holds
 */
public record Flow(String id, String from, String to, String condition, boolean otherwise) {}
