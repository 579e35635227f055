package org.lotse.inquiry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;

/** Names one inquiry; also the business key of its process. */
public record InquiryId(UUID value) {

    public static InquiryId next() {
        return new InquiryId(UUID.randomUUID());
    }

    /** @throws NotFound when the text is no inquiry id */
    @JsonCreator
    public static InquiryId of(String text) {
        try {
            return new InquiryId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("inquiry", text);
        }
    }

    /** In the trail an inquiry has a file of its own, as a case has. */
    CaseId file() {
        return new CaseId(value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value.toString();
    }
}
