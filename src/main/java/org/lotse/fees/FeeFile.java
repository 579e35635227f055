package org.lotse.fees;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;

/**
 * What the core system says, a line for each account and service: {@code IBAN;service;times;fee each}, the service as a code of
 * {@link StandardService}; {@code DEBIT_INTEREST} and {@code CREDIT_INTEREST} once with the year's amount.
 */
final class FeeFile {

    private static final int COLUMNS = 4;
    private static final String DEBIT = "DEBIT_INTEREST";
    private static final String CREDIT = "CREDIT_INTEREST";

    private final Map<String, Figures> accounts = new LinkedHashMap<>();
    private final Map<CaseId, Integer> lines = new LinkedHashMap<>();
    private final List<FieldProblem> problems = new ArrayList<>();

    private FeeFile() {}

    /** One account as far as it is read. */
    private static final class Figures {
        private final int line;
        private final List<FeeLine> fees = new ArrayList<>();
        private BigDecimal debit = BigDecimal.ZERO.setScale(2);
        private BigDecimal credit = BigDecimal.ZERO.setScale(2);

        private Figures(int line) {
            this.line = line;
        }
    }

    static FeeFile read(String text) {
        var file = new FeeFile();
        List<String> rows = text.lines().toList();
        for (int number = 1; number <= rows.size(); number++) {
            if (!rows.get(number - 1).isBlank() && !file.takes(rows.get(number - 1), number)) {
                file.problems.add(new FieldProblem(String.valueOf(number), "fee-line-unreadable"));
            }
        }
        if (file.accounts.isEmpty() && file.problems.isEmpty()) {
            file.problems.add(new FieldProblem("1", "fee-line-unreadable"));
        }
        return file;
    }

    private boolean takes(String row, int number) {
        String[] cells = row.split(";", -1);
        String amount = cells.length == COLUMNS ? cells[3].strip().replace(',', '.') : "";
        if (!amount.matches("[0-9]{1,9}(\\.[0-9]{1,2})?") || !cells[2].strip().matches("[0-9]{1,6}")) {
            return false;
        }
        String iban = cells[0].replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        Figures figures = accounts.computeIfAbsent(iban, one -> new Figures(number));
        return takes(figures, cells[1].strip(), Integer.parseInt(cells[2].strip()), new BigDecimal(amount).setScale(2));
    }

    private static boolean takes(Figures figures, String code, int times, BigDecimal each) {
        if (code.equals(DEBIT)) {
            figures.debit = each;
            return true;
        }
        if (code.equals(CREDIT)) {
            figures.credit = each;
            return true;
        }
        Optional<StandardService> service = Arrays.stream(StandardService.values())
                .filter(one -> one.name().equals(code))
                .findFirst();
        service.ifPresent(one -> figures.fees.add(new FeeLine(one, times, each)));
        return service.isPresent();
    }

    /** A number that belongs to no consumer's open account is a problem. */
    List<FeeStatement> statements(int year, Function<String, Optional<CaseId>> accountOf) {
        var statements = new ArrayList<FeeStatement>();
        accounts.forEach((iban, figures) -> accountOf
                .apply(iban)
                .ifPresentOrElse(
                        caseId -> {
                            lines.put(caseId, figures.line);
                            statements.add(statement(caseId, year, figures));
                        },
                        () -> problems.add(new FieldProblem(String.valueOf(figures.line), "fee-account-unknown"))));
        return statements;
    }

    private static FeeStatement statement(CaseId caseId, int year, Figures figures) {
        List<FeeLine> fees = figures.fees.stream()
                .sorted(Comparator.comparing(FeeLine::service))
                .toList();
        return new FeeStatement(caseId, year, fees, figures.debit, figures.credit, null);
    }

    /** The line on which an account is named first, from 1. */
    int line(FeeStatement statement) {
        return lines.get(statement.caseId());
    }

    List<FieldProblem> problems() {
        return problems;
    }
}
