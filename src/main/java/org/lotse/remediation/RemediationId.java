package org.lotse.remediation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;

/** Names one remediation. */
public record RemediationId(UUID value) {

    public static RemediationId next() {
        return new RemediationId(UUID.randomUUID());
    }

    /** @throws NotFound when the text is no such id */
    @JsonCreator
    public static RemediationId of(String text) {
        try {
            return new RemediationId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("remediation", text);
        }
    }

    /** The trail files what happens to a remediation under it, as it files the rest under a case. */
    CaseId inTheTrail() {
        return new CaseId(value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value.toString();
    }
}
