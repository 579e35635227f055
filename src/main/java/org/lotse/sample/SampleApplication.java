package org.lotse.sample;

import java.util.List;
import java.util.Map;

/**
 * An application of an invented person.
 *
 * @param key part of its address and of its words, {@code sample.<key>}
 * @param form what the person states, in the words of the REST door
 */
record SampleApplication(String key, Map<String, Object> form, List<SampleDocument> documents) {

    /** A specimen that goes with it. */
    record SampleDocument(String type, String fileName, byte[] content) {}
}
