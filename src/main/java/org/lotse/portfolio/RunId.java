package org.lotse.portfolio;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;

/** Names one screening of the book. */
public record RunId(UUID value) {

    public static RunId next() {
        return new RunId(UUID.randomUUID());
    }

    /** @throws NotFound when the text is no run id */
    @JsonCreator
    public static RunId of(String text) {
        try {
            return new RunId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("run", text);
        }
    }

    /** The trail files what happens to the book as a whole under the run, as it files the rest under a case. */
    CaseId inTheTrail() {
        return new CaseId(value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value.toString();
    }
}
