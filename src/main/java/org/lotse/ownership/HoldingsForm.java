package org.lotse.ownership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.lotse.party.Party;
import org.lotse.party.PartyId;
import org.springframework.util.MultiValueMap;

/** The table of holdings as a person filled it in, row by row. */
final class HoldingsForm {

    private static final int MOST_ROWS = 1000;

    /**
     * One row as typed.
     *
     * @param controls names of {@link ControlKind}
     */
    record Row(String holder, String shares, String votes, List<String> controls) {

        static Row of(Holding holding) {
            return new Row(
                    holding.holder().toString(),
                    holding.shares().toPlainString(),
                    holding.votes().toPlainString(),
                    holding.controls().stream().map(Enum::name).toList());
        }

        static Row empty() {
            return new Row("", "", "", List.of());
        }
    }

    private final List<Row> rows;
    private final List<FieldProblem> problems = new ArrayList<>();

    private final Function<String, List<Party>> named;

    private HoldingsForm(List<Row> rows, Function<String, List<Party>> named) {
        this.rows = rows;
        this.named = named;
    }

    /**
     * Rows without a holder are left out: so a holding is taken away, and so the empty row stays empty.
     *
     * @param named who has a name, for holders that are told by it instead of by their id
     */
    static HoldingsForm of(MultiValueMap<String, String> fields, Function<String, List<Party>> named) {
        List<Row> rows = new ArrayList<>();
        for (int number = 0; number < MOST_ROWS && fields.containsKey("holder-" + number); number++) {
            Row row = new Row(
                    text(fields, "holder-" + number),
                    text(fields, "shares-" + number),
                    text(fields, "votes-" + number),
                    fields.getOrDefault("controls-" + number, List.of()));
            if (!row.holder().isEmpty()) {
                rows.add(row);
            }
        }
        return new HoldingsForm(rows, named);
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value.strip();
    }

    List<Row> rows() {
        return rows;
    }

    /** @throws RuleBroken {@code ownership-invalid} when something is no percentage or no id at all */
    List<Holding> holdings() {
        List<Holding> holdings = new ArrayList<>();
        for (int number = 0; number < rows.size(); number++) {
            holdings.add(holding(rows.get(number), "holdings[" + number + "]"));
        }
        if (!problems.isEmpty()) {
            throw new RuleBroken("ownership-invalid", problems);
        }
        return holdings;
    }

    private Holding holding(Row row, String place) {
        BigDecimal shares = percent(row.shares(), place + ".shares", BigDecimal.ZERO);
        BigDecimal votes = percent(row.votes(), place + ".votes", shares);
        return new Holding(holder(row.holder(), place), shares, votes, controls(row.controls(), place));
    }

    private PartyId holder(String typed, String place) {
        try {
            return new PartyId(UUID.fromString(typed));
        } catch (IllegalArgumentException noId) {
            return byName(typed, place);
        }
    }

    private PartyId byName(String typed, String place) {
        List<Party> found = named.apply(typed);
        if (found.size() != 1) {
            problems.add(new FieldProblem(place + ".holder", found.isEmpty() ? "holder-unknown" : "holder-ambiguous"));
            return null;
        }
        return found.get(0).id();
    }

    private BigDecimal percent(String typed, String field, BigDecimal otherwise) {
        if (typed.isEmpty()) {
            return otherwise;
        }
        try {
            return new BigDecimal(typed.replace(',', '.'));
        } catch (NumberFormatException none) {
            problems.add(new FieldProblem(field, "percent-unreadable"));
            return otherwise;
        }
    }

    private Set<ControlKind> controls(List<String> names, String place) {
        Set<String> known =
                EnumSet.allOf(ControlKind.class).stream().map(Enum::name).collect(Collectors.toSet());
        if (!known.containsAll(names)) {
            problems.add(new FieldProblem(place + ".controls", "control-unknown"));
            return Set.of();
        }
        return names.stream().map(ControlKind::valueOf).collect(Collectors.toSet());
    }
}
