package org.lotse.workers.screening.list;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What OFAC writes into the remarks of an entry: dates of birth, nationality, gender, documents, weak names. */
final class OfacRemarks {

    private static final Pattern LABEL =
            Pattern.compile("^(?:alt\\.\\s+)?(DOB|POB|nationality|citizen|Gender)\\s+(.+)$");
    private static final Pattern WEAK = Pattern.compile("^(?:alt\\.\\s+)?[anf]\\.k\\.a\\.,?\\s+['\"](.+)['\"]$");
    private static final Pattern NUMBER = Pattern.compile(
            "(?:Passport|IMO|National ID No\\.|Tax ID No\\.|Cedula No\\.|C\\.U\\.R\\.P\\.|R\\.F\\.C\\.|SSN|NIT #|RUC #|"
                    + "Registration Number|Identification Number|Registration ID|MMSI|Serial Number \\(MSN\\)|D\\.N\\.I\\.|"
                    + "Driver's License No\\.|Residency Number|"
                    + "Legal Entity Number|Company Number|Business Registration Number|Enterprise Number|V\\.A\\.T\\. Number|"
                    + "SWIFT/BIC|Identification Number|Aircraft Tail Number|"
                    + "Numero de Identidad|N\\.I\\.E\\.|RFC|CURP|Matricula Mercantil No)\\s+([A-Z0-9][A-Z0-9/.\\- ]*)");

    private OfacRemarks() {}

    static void into(EntryDraft draft, String remarks) {
        for (String part : remarks.split(";")) {
            fact(draft, part.strip().replaceFirst("\\.$", ""));
        }
        draft.remark(remarks);
    }

    private static void fact(EntryDraft draft, String part) {
        Matcher label = LABEL.matcher(part);
        Matcher weak = WEAK.matcher(part);
        Matcher number = NUMBER.matcher(part);
        if (label.matches()) {
            labelled(draft, label.group(1), label.group(2));
        } else if (weak.matches()) {
            draft.name(weak.group(1), true);
        } else if (number.find()) {
            draft.identifier(number.group(1));
        }
    }

    private static void labelled(EntryDraft draft, String label, String value) {
        switch (label) {
            case "DOB" -> LooseDate.all(value).forEach(draft::born);
            case "POB" -> draft.bornIn(value);
            case "Gender" -> draft.gender(value);
            default -> draft.country(value);
        }
    }
}
