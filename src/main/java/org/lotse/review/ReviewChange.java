package org.lotse.review;

/**
 * One thing that the client put right.
 *
 * @param field of a person {@code name}, {@code address}, {@code occupation}, {@code taxResidences} or {@code pep}; of a
 *     legal entity {@code entity}, {@code business}, {@code seat}, {@code taxResidences}, {@code representatives}, {@code
 *     ownership}, {@code office} or {@code contact}
 * @param before as the bank knew it; codes where the form has codes
 */
public record ReviewChange(String field, String before, String after) {}
