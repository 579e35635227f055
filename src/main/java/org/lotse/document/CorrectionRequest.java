package org.lotse.document;

/**
 * What a person wants a field to say.
 *
 * @param value as typed, at most 500 characters
 * @param reason required, at most 500 characters
 * @param seen the version of the correction that the person has seen, 0 for the reading alone
 */
public record CorrectionRequest(String field, String value, String reason, int seen) {}
