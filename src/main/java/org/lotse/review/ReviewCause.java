package org.lotse.review;

import java.time.Instant;

/**
 * One reason for a review.
 *
 * @param words what a colleague wrote, or null where no person asked for it
 * @param by the colleague, or null
 */
public record ReviewCause(ReviewReason reason, String words, String by, Instant at) {}
