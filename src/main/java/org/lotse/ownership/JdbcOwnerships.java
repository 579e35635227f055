package org.lotse.ownership;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.lotse.party.Parties;
import org.lotse.party.PartyId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcOwnerships implements Ownerships {

    private final StructureTable table;
    private final GraphReader reader;
    private final Parties parties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JdbcOwnerships(
            StructureTable table, GraphReader reader, Parties parties, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.reader = reader;
        this.parties = parties;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Structure of(PartyId entity) {
        return table.newest(Set.of(entity)).getOrDefault(entity, Structure.unrecorded(entity));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Structure> history(PartyId entity) {
        return table.all(entity);
    }

    @Override
    public Structure record(PartyId entity, int seen, List<Holding> holdings, String by) {
        parties.entity(entity);
        check(entity, holdings);
        if (of(entity).version() != seen) {
            throw new RuleBroken("changed-meanwhile");
        }
        Structure structure = new Structure(entity, seen + 1, holdings, by, clock.instant());
        add(structure);
        events.publishEvent(OwnershipRecorded.of(structure));
        return structure;
    }

    private void check(PartyId entity, List<Holding> holdings) {
        Set<PartyId> holders = holdings.stream()
                .map(Holding::holder)
                .filter(holder -> holder != null)
                .collect(Collectors.toSet());
        Set<PartyId> known = parties.known(holders).keySet();
        List<FieldProblem> problems = HoldingRules.problems(entity, "holdings", holdings, known::contains);
        if (!problems.isEmpty()) {
            throw new RuleBroken("ownership-invalid", problems);
        }
    }

    /** Of two who start from the same version at the same time the second finds the key taken. */
    private void add(Structure structure) {
        try {
            table.add(structure);
        } catch (DuplicateKeyException overtaken) {
            throw new RuleBroken("changed-meanwhile");
        }
    }

    @Override
    @Transactional(readOnly = true)
    public OwnershipGraph graph(PartyId entity) {
        parties.entity(entity);
        return reader.read(entity);
    }
}
