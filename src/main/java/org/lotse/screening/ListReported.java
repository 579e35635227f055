package org.lotse.screening;

/** A worker has said which edition of a list it holds, or which it did not take. */
public record ListReported(ListInForce list) {}
