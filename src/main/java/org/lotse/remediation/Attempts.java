package org.lotse.remediation;

import org.lotse.kernel.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts how often a client was tried; kept although the try itself may be undone. */
@Component
class Attempts {

    private final JdbcClient jdbc;

    Attempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void note(RemediationId id, CaseId caseId) {
        jdbc.sql(
                        "update remediation_client set attempts = attempts + 1 where remediation_id = :id and case_id = :caseId")
                .param("id", id.toString())
                .param("caseId", caseId.toString())
                .update();
    }
}
