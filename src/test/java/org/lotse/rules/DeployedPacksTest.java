package org.lotse.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lotse.kernel.NotFound;
import org.lotse.rules.RuleTable.Row;

class DeployedPacksTest {

    private static final LocalDate DAY = LocalDate.of(2027, 7, 10);

    private final TablesInMemory tables = new TablesInMemory();
    private final RulePacks packs =
            new DeployedPacks(tables, Clock.fixed(Instant.parse("2027-07-10T09:00:00Z"), ZoneOffset.UTC));

    @Test
    void anAmendedTableHoldsFromItsDayAndTheOthersStay() {
        tables.deploy("discrepancy", 1, DAY, "P14D");
        tables.deploy("discrepancy", 2, DAY.plusYears(1), "P7D");

        assertThat(daysToReport(DAY.plusYears(1).minusDays(1))).isEqualTo(14);
        assertThat(daysToReport(DAY.plusYears(1))).isEqualTo(7);
    }

    @Test
    void aCorrectedTableTakesThePlaceOfItsForerunner() {
        tables.deploy("discrepancy", 1, DAY, "P41D");
        tables.deploy("discrepancy", 2, DAY, "P14D");

        assertThat(daysToReport(DAY)).isEqualTo(14);
        assertThat(packs.at(DAY).discrepancy().basis().version()).isEqualTo(2);
    }

    @Test
    void aTableThatDoesNotHoldYetIsNotThere() {
        tables.deploy("notice", 1, DAY, "P1D");
        tables.deploy("discrepancy", 1, DAY.plusDays(1), "P14D");

        assertThatThrownBy(() -> packs.at(DAY).discrepancy())
                .isInstanceOf(NotFound.class)
                .hasMessage("There is no rule table amlr-discrepancy");
    }

    @Test
    void aCellThatCannotBeReadIsNamed() {
        tables.deploy("discrepancy", 3, DAY, "a fortnight");

        assertThatThrownBy(() -> packs.at(DAY).discrepancy())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Version 3 of the table amlr-discrepancy says nothing readable under within in row");
    }

    @Test
    void aTableWithoutARowForTheFactsIsNamed() {
        tables.deploy("discrepancy", 1, DAY, null);

        assertThatThrownBy(() -> packs.at(DAY).discrepancy())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Version 1 of the table amlr-discrepancy has no row for what it was asked");
    }

    private int daysToReport(LocalDate day) {
        return packs.at(day).discrepancy().value().within().getDays();
    }

    /** Tables of one column and at most one row, which always applies. */
    private static final class TablesInMemory implements RuleTables {

        private final List<RuleTable> deployed = new ArrayList<>();

        void deploy(String name, int version, LocalDate validFrom, String within) {
            List<Row> rows =
                    within == null ? List.of() : List.of(new Row("row", List.of(), List.of(within), "AMLR 24"));
            deployed.add(
                    new RuleTable(name + version, "amlr", name, validFrom, version, "0", List.of(), List.of(), rows));
        }

        @Override
        public List<RuleTable> all() {
            return List.copyOf(deployed);
        }

        @Override
        public List<Finding> evaluate(RuleTable table, Map<String, Object> facts) {
            return table.rows().stream()
                    .map(row -> new Finding(
                            row.id(),
                            Map.<String, Object>of("within", row.answers().get(0))))
                    .toList();
        }
    }
}
