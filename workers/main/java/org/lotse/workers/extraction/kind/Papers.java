package org.lotse.workers.extraction.kind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lotse.workers.extraction.bill.Account;
import org.lotse.workers.extraction.bill.InvoiceNumber;
import org.lotse.workers.extraction.bill.Total;
import org.lotse.workers.extraction.company.RegisterReader;
import org.lotse.workers.extraction.evidence.BankStatementReader;
import org.lotse.workers.extraction.evidence.PayslipReader;
import org.lotse.workers.extraction.evidence.TaxAssessmentReader;
import org.lotse.workers.extraction.paper.Holder;
import org.lotse.workers.extraction.paper.IssueDate;
import org.lotse.workers.extraction.paper.Issuer;
import org.lotse.workers.extraction.paper.Paper;
import org.lotse.workers.extraction.paper.PaperReader;
import org.lotse.workers.extraction.reading.DocumentType;
import org.lotse.workers.extraction.reading.Field;
import org.lotse.workers.extraction.reading.TextLine;

/** Says of a paper that is no identity document what it is and what it says. */
public final class Papers {

    private static final List<PaperReader> LETTER = List.of(new Holder(), new IssueDate(), new Issuer());
    private static final List<PaperReader> BILL = List.of(new Total(), new InvoiceNumber(), new Account());

    private Papers() {}

    /**
     * @param lines the text of all pages, from top to bottom
     * @param today no paper was issued later
     */
    public static ReadPaper read(List<TextLine> lines, LocalDate today) {
        Paper paper = Paper.of(lines, today);
        PaperKind kind = PaperKind.of(paper);
        List<Field> fields = new ArrayList<>();
        for (PaperReader reader : readers(kind)) {
            fields.addAll(reader.read(paper));
        }
        return new ReadPaper(type(kind, fields), fields);
    }

    private static List<PaperReader> readers(PaperKind kind) {
        return switch (kind) {
            case REGISTER -> List.of(new RegisterReader());
            case BANK -> and(LETTER, new BankStatementReader(), new Account());
            case PAYSLIP -> and(LETTER, new PayslipReader());
            case TAX -> and(LETTER, new TaxAssessmentReader());
            case BILL -> and(LETTER, BILL.toArray(PaperReader[]::new));
            case CERTIFICATE, LETTER -> LETTER;
        };
    }

    private static List<PaperReader> and(List<PaperReader> first, PaperReader... more) {
        List<PaperReader> readers = new ArrayList<>(first);
        readers.addAll(List.of(more));
        return readers;
    }

    private static DocumentType type(PaperKind kind, List<Field> fields) {
        return switch (kind) {
            case REGISTER -> DocumentType.REGISTER_EXTRACT;
            case BANK -> DocumentType.BANK_STATEMENT;
            case PAYSLIP -> DocumentType.PAYSLIP;
            case TAX -> DocumentType.TAX_ASSESSMENT;
            case BILL, CERTIFICATE, LETTER ->
                provesAddress(fields) ? DocumentType.PROOF_OF_ADDRESS : DocumentType.OTHER;
        };
    }

    /** A letter proves an address when it says where, and of whom or when. */
    private static boolean provesAddress(List<Field> fields) {
        return has(fields, "city") && has(fields, "street") && (has(fields, "name") || has(fields, "dateOfIssue"));
    }

    private static boolean has(List<Field> fields, String name) {
        return fields.stream().anyMatch(field -> field.name().equals(name));
    }
}
