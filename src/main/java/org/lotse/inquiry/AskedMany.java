package org.lotse.inquiry;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The form of a question about several subjects, for the description of the interface. */
@Schema(description = "Several subjects; the answer has them in the same order")
record AskedMany(
        @ArraySchema(minItems = 1, maxItems = Question.MOST_QUERIES, schema = @Schema(implementation = AskedOne.class))
                List<AskedOne> queries,
        Double threshold,
        Integer limit) {}
