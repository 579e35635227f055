package org.lotse.inbox;

import java.util.List;
import java.util.Optional;
import org.lotse.kernel.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds clients and their cases. */
@Repository
class ClientSearch {

    private final JdbcClient jdbc;
    private final Matching matching;

    ClientSearch(JdbcClient jdbc, Matching matching) {
        this.jdbc = jdbc;
        this.matching = matching;
    }

    /** One more than a page holds, when another page follows. */
    List<ClientRecord> find(ClientQuery query) {
        Matching.Match match = matching.of(query.search());
        return jdbc.sql("select t.* from " + match.in("inbox_client") + " where " + match.condition() + " order by "
                        + query.order().sql() + " limit " + (TaskQuery.SIZE + 1) + " offset " + query.offset())
                .params(match.parameters())
                .query(Columns::client)
                .list();
    }

    Optional<ClientRecord> find(CaseId caseId) {
        return jdbc.sql("select * from inbox_client where case_id = :caseId")
                .param("caseId", caseId.toString())
                .query(Columns::client)
                .optional();
    }
}
