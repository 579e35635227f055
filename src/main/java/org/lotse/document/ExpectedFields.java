package org.lotse.document;

import java.util.List;
import java.util.Map;

/** What a document of a type should say; a machine need not have found all of it. */
final class ExpectedFields {

    private static final List<String> IDENTITY =
            List.of("familyName", "givenNames", "dateOfBirth", "nationality", "documentNumber", "dateOfExpiry");
    private static final List<String> ADDRESS = List.of("name", "street", "postalCode", "city", "dateOfIssue");

    private static final Map<String, List<String>> BY_READING = Map.of(
            "REGISTER_EXTRACT",
            List.of(
                    "companyName",
                    "legalForm",
                    "seat",
                    "registerNumber",
                    "representatives",
                    "shareCapital",
                    "dateOfIssue"),
            "BANK_STATEMENT",
            List.of("name", "issuer", "iban", "balance", "currency", "periodStart", "periodEnd"),
            "PAYSLIP",
            List.of("name", "employer", "grossAmount", "netAmount", "currency", "periodStart", "periodEnd"),
            "TAX_ASSESSMENT",
            List.of("name", "totalIncome", "taxDue", "dateOfIssue"));

    private ExpectedFields() {}

    /** By what the document was handed in as, and where that says little by what it was read as. */
    static List<String> of(DocumentType type, String readAs) {
        return switch (type) {
            case IDENTITY -> IDENTITY;
            case ADDRESS -> ADDRESS;
            case REGISTER_EXTRACT -> BY_READING.get("REGISTER_EXTRACT");
            case TRANSPARENCY_REGISTER_EXTRACT,
                    LIST_OF_SHAREHOLDERS,
                    PARTNERSHIP_AGREEMENT,
                    STATUTES,
                    OWNERSHIP_STRUCTURE,
                    SOURCE_OF_WEALTH,
                    SOURCE_OF_FUNDS,
                    OTHER -> BY_READING.getOrDefault(readAs, List.of());
        };
    }
}
