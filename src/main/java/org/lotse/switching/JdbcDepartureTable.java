package org.lotse.switching;

import java.util.Optional;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.Json;
import org.lotse.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDepartureTable implements DepartureTable {

    private final RunningTable<Departure> table;

    JdbcDepartureTable(JdbcClient jdbc, Json json, Vault vault) {
        this.table = new RunningTable<>(jdbc, json, vault, Departure.class, "account_departure", "requested_at");
    }

    @Override
    public Optional<Departure> of(CaseId caseId) {
        return table.of(caseId);
    }

    @Override
    public Optional<Departure> locked(CaseId caseId) {
        return table.locked(caseId);
    }

    @Override
    public void add(Departure one) {
        table.add(one.caseId(), one, one.request().at());
    }

    @Override
    public void keep(Departure one) {
        table.keep(one.caseId(), one, one.open());
    }
}
