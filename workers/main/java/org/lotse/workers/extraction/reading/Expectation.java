package org.lotse.workers.extraction.reading;

import java.util.Arrays;

/** What the client said a document is. */
public enum Expectation {
    IDENTITY,
    ADDRESS,
    REGISTER_EXTRACT,
    OTHER;

    /** Of kinds that only people judge, such as a list of shareholders, nothing is expected. */
    public static Expectation of(String type) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(type))
                .findFirst()
                .orElse(OTHER);
    }
}
