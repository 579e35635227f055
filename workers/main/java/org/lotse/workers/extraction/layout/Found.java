package org.lotse.workers.extraction.layout;

/** A value and the characters it was read from. */
public record Found<T>(T value, Part part) {}
