package org.lotse.retention;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;

/** Names one list of records whose time is over. */
public record BatchId(UUID value) {

    public static BatchId next() {
        return new BatchId(UUID.randomUUID());
    }

    /** @throws NotFound when the text is no such id */
    @JsonCreator
    public static BatchId of(String text) {
        try {
            return new BatchId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("batch", text);
        }
    }

    /** The trail files what happens to a list as a whole under the list, as it files the rest under a case. */
    CaseId inTheTrail() {
        return new CaseId(value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value.toString();
    }
}
