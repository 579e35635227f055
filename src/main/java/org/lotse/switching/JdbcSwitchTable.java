package org.lotse.switching;

import java.util.Optional;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.Json;
import org.lotse.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSwitchTable implements SwitchTable {

    private final RunningTable<AccountSwitch> table;

    JdbcSwitchTable(JdbcClient jdbc, Json json, Vault vault) {
        this.table = new RunningTable<>(jdbc, json, vault, AccountSwitch.class, "account_switch", "authorised_at");
    }

    @Override
    public Optional<AccountSwitch> of(CaseId caseId) {
        return table.of(caseId);
    }

    @Override
    public Optional<AccountSwitch> locked(CaseId caseId) {
        return table.locked(caseId);
    }

    @Override
    public void add(AccountSwitch one) {
        table.add(one.caseId(), one, one.order().at());
    }

    @Override
    public void keep(AccountSwitch one) {
        table.keep(one.caseId(), one, one.open());
    }
}
