package org.lotse.entity;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lotse.kernel.KeptRecords;
import org.lotse.kernel.KeptTables;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is destroyed here when the time of keeping is over. Who owned or represented the entity is known to the last, since
 * their names stay with the account (KWG §24c(1) no. 2).
 */
@Component
class KeptPeople implements KeptRecords {

    private final JdbcClient jdbc;
    private final Companions companions;
    private final KeptTables tables;

    KeptPeople(JdbcClient jdbc, Companions companions) {
        this.jdbc = jdbc;
        this.companions = companions;
        this.tables = new KeptTables(
                jdbc,
                "people-behind",
                Map.of(
                        Share.DUE_DILIGENCE,
                        Stream.of("identification", "determination", "member", "file")
                                .map(table -> "entity_" + table + " where case_id = :caseId")
                                .toList(),
                        Share.REMAINDER,
                        List.of("entity_behind where case_id = :caseId")));
    }

    @Override
    public String room() {
        return tables.room();
    }

    @Override
    public List<Companion> companions(Subject subject) {
        return companions.of(subject);
    }

    @Override
    public int destroy(Share share, Subject subject) {
        return tables.destroy(share, subject);
    }

    @Override
    public int destroy(Share share, Companion companion) {
        return share == Share.DUE_DILIGENCE && companion.named()
                ? 0
                : jdbc.sql("delete from entity_behind where party_id = :party")
                        .param("party", companion.partyId().toString())
                        .update();
    }
}
