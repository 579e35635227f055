package org.lotse.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** Names one case from the client's first keystroke to the last retained record; also the engine's business key. */
public record CaseId(UUID value) {

    public CaseId {
        Objects.requireNonNull(value, "value");
    }

    public static CaseId next() {
        return new CaseId(UUID.randomUUID());
    }

    /** @throws NotFound when the text is no case id: to a caller, a malformed id is an unknown one */
    @JsonCreator
    public static CaseId of(String text) {
        try {
            return new CaseId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("case", text);
        }
    }

    @Override
    @JsonValue
    public String toString() {
        return value.toString();
    }
}
