package org.lotse.workers.screening.match;

/**
 * Two words side by side.
 *
 * @param query empty when the entry alone has the word
 * @param entry empty when the query alone has the word
 * @param cost what the difference takes from the full score of the name, 0 to 1
 * @param weight how much the word tells about who is meant, 0 to 1
 */
public record TokenPair(String query, String entry, Operation operation, double cost, double weight) {}
