package org.lotse.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lotse.rules.RuleTables.Finding;

/** A table's rows that applied, on their way to an answer. */
record Asked(RuleTable table, LocalDate day, List<Answer> rows) {

    /** @throws IllegalStateException when the table has no row for the facts, or one whose cell cannot be read */
    static Asked of(RuleTable table, LocalDate day, List<Finding> findings) {
        if (findings.isEmpty()) {
            throw new IllegalStateException(named(table) + " has no row for what it was asked");
        }
        return new Asked(
                table,
                day,
                findings.stream().map(finding -> new Answer(table, finding)).toList());
    }

    private static String named(RuleTable table) {
        return "Version " + table.version() + " of the table " + table.pack() + "-" + table.name();
    }

    Asked only(Predicate<Answer> wanted) {
        return new Asked(table, day, rows.stream().filter(wanted).toList());
    }

    /** What the first row says. */
    <T> Decided<T> one(Function<Answer, T> reading) {
        List<Answer> first = rows.subList(0, 1);
        return new Decided<>(reading.apply(first.get(0)), basis(first));
    }

    /** What all rows say together. */
    <T> Decided<T> all(Function<List<Answer>, T> reading) {
        return new Decided<>(reading.apply(rows), basis(rows));
    }

    private RuleBasis basis(List<Answer> counted) {
        Map<String, String> sources =
                table.rows().stream().collect(Collectors.toMap(RuleTable.Row::id, RuleTable.Row::source));
        return new RuleBasis(
                table.pack(),
                day,
                table.name(),
                table.version(),
                table.sha256(),
                table.validFrom(),
                counted.stream()
                        .map(row -> new AppliedRule(
                                row.finding().row(), sources.get(row.finding().row())))
                        .toList());
    }

    /** One row's cells, read as what they are. */
    record Answer(RuleTable table, Finding finding) {

        String text(String column) {
            Object cell = finding.outputs().get(column);
            if (cell == null) {
                throw unreadable(column, null);
            }
            return cell.toString();
        }

        boolean yes(String column) {
            return Boolean.parseBoolean(text(column));
        }

        BigDecimal number(String column) {
            return read(column, BigDecimal::new);
        }

        int count(String column) {
            return read(column, Integer::valueOf);
        }

        Period period(String column) {
            return read(column, Period::parse);
        }

        /** Null for an empty cell. */
        Period periodIfAny(String column) {
            return finding.outputs().get(column) == null ? null : period(column);
        }

        <E extends Enum<E>> E one(Class<E> kind, String column) {
            return read(column, cell -> Enum.valueOf(kind, cell));
        }

        private <T> T read(String column, Function<String, T> reading) {
            try {
                return reading.apply(text(column));
            } catch (IllegalArgumentException | java.time.DateTimeException wrong) {
                throw unreadable(column, wrong);
            }
        }

        private IllegalStateException unreadable(String column, Exception cause) {
            return new IllegalStateException(
                    named(table) + " says nothing readable under " + column + " in " + finding.row(), cause);
        }
    }
}
