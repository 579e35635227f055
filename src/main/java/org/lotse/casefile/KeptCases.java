package org.lotse.casefile;

import java.util.List;
import java.util.Map;
import org.lotse.kernel.KeptRecords;
import org.lotse.kernel.KeptTables;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The decision goes with what it rested on; that there was a case is known to the last. */
@Component
class KeptCases implements KeptRecords {

    private final JdbcClient jdbc;
    private final KeptTables tables;

    KeptCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.tables = new KeptTables(
                jdbc,
                "case",
                Map.of(
                        Share.DUE_DILIGENCE, List.of("case_contribution where case_id = :caseId"),
                        Share.REMAINDER, List.of("case_file where id = :caseId")));
    }

    @Override
    public String room() {
        return tables.room();
    }

    @Override
    public int destroy(Share share, Subject subject) {
        return (share == Share.DUE_DILIGENCE ? forgetDecision(subject) : 0) + tables.destroy(share, subject);
    }

    private int forgetDecision(Subject subject) {
        return jdbc.sql("update case_file set decision = null where id = :caseId and decision is not null")
                .param("caseId", subject.caseId().toString())
                .update();
    }
}
