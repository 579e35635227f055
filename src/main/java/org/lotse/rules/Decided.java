package org.lotse.rules;

/** An answer of the rules, with what it takes to prove it later. */
public record Decided<T>(T value, RuleBasis basis) {}
