package org.lotse.control;

/**
 * A process as the check sees it.
 *
 * @param id by which call activities name it
 * @param walledOff a suspicion is handled in it, which the client must never learn (rule 13)
 */
public record ProcessModel(String id, String name, boolean walledOff, Scope body) {}
