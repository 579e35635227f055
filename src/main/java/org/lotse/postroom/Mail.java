package org.lotse.postroom;

import java.time.Instant;

/**
 * A mail as it arrived.
 *
 * @param id file name without ending
 * @param text the plain-text part
 */
public record Mail(String id, String to, String subject, Instant at, String text) {}
