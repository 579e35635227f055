package org.lotse.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.lotse.kernel.NotFound;

/** Names one uploaded file. */
public record DocumentId(UUID value) {

    public static DocumentId next() {
        return new DocumentId(UUID.randomUUID());
    }

    /** @throws NotFound when the text is no document id */
    @JsonCreator
    public static DocumentId of(String text) {
        try {
            return new DocumentId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("document", text);
        }
    }

    @Override
    @JsonValue
    public String toString() {
        return value.toString();
    }
}
