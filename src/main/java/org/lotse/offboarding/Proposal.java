package org.lotse.offboarding;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An officer's wish to end a relationship, which another one confirms.
 *
 * @param lastDay the last day that is wished for; null for the earliest that the rules allow
 * @param reason the officer's own words, never told to the client; null where a decision elsewhere says it all
 * @param by who proposed
 */
public record Proposal(NoticeCause cause, LocalDate lastDay, String reason, String by, Instant at) {}
