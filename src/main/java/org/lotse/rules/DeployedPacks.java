package org.lotse.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lotse.kernel.NotFound;
import org.springframework.stereotype.Component;

/** Groups the deployed tables into packs. A pack starts with the earliest of its tables. */
@Component
class DeployedPacks implements RulePacks {

    private record Start(String pack, LocalDate day) {}

    private final RuleTables tables;
    private final Clock clock;

    DeployedPacks(RuleTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public RulePack at(LocalDate day) {
        List<RuleTable> all = tables.all();
        return starts(all).stream()
                .filter(start -> !start.day().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(start -> pack(start, day, all))
                .orElseThrow(() -> new NotFound("rule pack", day));
    }

    @Override
    public RulePack today() {
        return at(LocalDate.now(clock));
    }

    @Override
    public List<RulePack> all() {
        List<RuleTable> all = tables.all();
        LocalDate today = LocalDate.now(clock);
        return starts(all).stream()
                .map(start -> pack(start, start.day().isAfter(today) ? start.day() : today, all))
                .toList();
    }

    private static List<Start> starts(List<RuleTable> all) {
        return all.stream()
                .collect(Collectors.toMap(
                        RuleTable::pack, RuleTable::validFrom, (one, other) -> one.isBefore(other) ? one : other))
                .entrySet()
                .stream()
                .map(entry -> new Start(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Start::day).thenComparing(Start::pack))
                .toList();
    }

    private RulePack pack(Start start, LocalDate day, List<RuleTable> all) {
        return new TabledPack(start.pack(), start.day(), day, inForce(start.pack(), day, all), tables);
    }

    /** Of each table the version with the latest start; of those with the same start, which correct one another, the last. */
    private static Map<String, RuleTable> inForce(String pack, LocalDate day, List<RuleTable> all) {
        return all.stream()
                .filter(table -> table.pack().equals(pack) && !table.validFrom().isAfter(day))
                .collect(Collectors.toMap(RuleTable::name, table -> table, DeployedPacks::later));
    }

    private static RuleTable later(RuleTable one, RuleTable other) {
        Comparator<RuleTable> order = Comparator.comparing(RuleTable::validFrom).thenComparing(RuleTable::version);
        return order.compare(one, other) >= 0 ? one : other;
    }
}
