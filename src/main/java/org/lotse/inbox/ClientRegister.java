package org.lotse.inbox;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.lotse.casefile.CaseStage;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Product;
import org.lotse.kernel.CaseId;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Party;
import org.lotse.risk.RiskRating;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the list of clients. */
@Repository
class ClientRegister {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ClientRegister(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void opened(CaseId caseId, Party client, Product product, Instant at) {
        jdbc.sql(
                        """
                        insert into inbox_client (case_id, client_name, client_sort, product, status, stage, opened_at)
                        values (:caseId, :name, :sort, :product, :status, :stage, :openedAt)
                        """)
                .param("caseId", caseId.toString())
                .param("name", client.fullName())
                .param("sort", Columns.sortable(sorted(client)))
                .param("product", product.name())
                .param("status", CaseStatus.OPEN.name())
                .param("stage", CaseStage.APPLICATION.name())
                .param("openedAt", Timestamp.from(at))
                .update();
        List<Object[]> terms = SearchTerms.of(caseId, client.fullName()).stream()
                .map(term -> new Object[] {term, caseId.toString()})
                .toList();
        batches.batchUpdate("insert ignore into inbox_term (term, case_id) values (?, ?)", terms);
    }

    private static String sorted(Party client) {
        return client instanceof NaturalPerson person
                ? person.familyName() + " " + person.givenNames()
                : client.fullName();
    }

    void moved(CaseId caseId, CaseStatus status) {
        set(caseId, "status", status.name());
    }

    void reached(CaseId caseId, CaseStage stage) {
        set(caseId, "stage", stage.name());
    }

    void rated(CaseId caseId, RiskRating rating) {
        set(caseId, "risk", rating.name());
    }

    private void set(CaseId caseId, String column, String value) {
        jdbc.sql("update inbox_client set " + column + " = :value where case_id = :caseId")
                .param("value", value)
                .param("caseId", caseId.toString())
                .update();
    }
}
