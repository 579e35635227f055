package org.lotse.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Applications of invented persons. */
public final class Forms {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private static final String COMPLETE =
            """
            {"givenNames": "Erika", "familyName": "Müller-Østergård", "dateOfBirth": "1984-09-26",
             "placeOfBirth": "Köln", "gender": "F", "nationalities": ["DE"],
             "address": {"street": "Hafenstraße 12", "postalCode": "20457", "city": "Hamburg", "country": "DE"},
             "taxResidences": [{"country": "DE", "tin": "86095742719"}], "taxSelfCertified": true,
             "pep": {"politicallyExposed": false},
             "occupation": "EMPLOYED", "purpose": "DAILY_PAYMENTS", "expectedMonthlyTurnover": 2800,
             "originOfFunds": "SALARY", "email": "erika@example.org", "phone": "+491701234567",
             "language": "de", "consents": [{"channel": "EMAIL", "purpose": "MARKETING"}]}
            """;

    private Forms() {}

    /** A form that can be sent, to be changed at will. */
    public static ObjectNode complete() {
        return (ObjectNode) json(COMPLETE);
    }

    public static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(text, broken);
        }
    }

    public static ApplicationForm form(JsonNode json) {
        try {
            return MAPPER.treeToValue(json, ApplicationForm.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
