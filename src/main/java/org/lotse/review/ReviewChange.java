package org.lotse.review;

/**
 * One thing that the client put right.
 *
 * @param field {@code name}, {@code address}, {@code occupation}, {@code taxResidences} or {@code pep}
 * @param before as the bank knew it; codes where the form has codes
 */
public record ReviewChange(String field, String before, String after) {}
