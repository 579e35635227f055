package org.lotse.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.lotse.kernel.NotFound;

/** Names one party, whatever cases it has. */
public record PartyId(UUID value) {

    public static PartyId next() {
        return new PartyId(UUID.randomUUID());
    }

    /** @throws NotFound when the text is no party id */
    @JsonCreator
    public static PartyId of(String text) {
        try {
            return new PartyId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("party", text);
        }
    }

    @Override
    @JsonValue
    public String toString() {
        return value.toString();
    }
}
