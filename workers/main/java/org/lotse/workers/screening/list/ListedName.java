package org.lotse.workers.screening.list;

/** A name an entry goes by; a weak one is so common or vague that the publisher itself warns of it. */
public record ListedName(String text, boolean weak) {}
