package org.lotse.inquiry;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.List;

/** The form of a question about one subject, for the description of the interface. */
@Schema(description = "One subject")
record AskedOne(
        @Schema(
                        allowableValues = {"PERSON", "ORGANISATION", "VESSEL"},
                        requiredMode = RequiredMode.REQUIRED)
                String type,
        @Schema(
                        description = "At least one, each with a letter and up to 300 characters",
                        requiredMode = RequiredMode.REQUIRED)
                List<String> names,
        List<String> aliases,
        @Schema(description = "1965, 1965-04 or 1965-04-01") String dateOfBirth,
        String placeOfBirth,
        @Schema(description = "ISO 3166-1, two letters") List<String> countries,
        @Schema(allowableValues = {"F", "M", "X"}) String gender,
        @Schema(description = "Numbers of passports, taxes, registers; IMO number of a vessel")
                List<String> identifiers,
        @Schema(description = "Score from which an entry is a hit, 0.5 to 1; the workers' own when left out")
                Double threshold,
        @Schema(description = "Most hits of a subject, 1 to 50; fewer in a batch, so that there are 10,000 in all")
                Integer limit) {}
