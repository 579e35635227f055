package org.lotse.retention;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.KeptRecords.Share;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds whose clocks have run out: all of them, or that of due diligence before that of the account. */
@Component
class DueRecords {

    /** More than two people can look through in a day; the rest comes the next day. */
    private static final int MOST = 200;

    private static final String DUE =
            """
            select case_id, if(max(kept_until) < :today, 'REMAINDER', 'DUE_DILIGENCE') share
            from retention_clock c
            where destroyed_at is null
              and not exists (select 1 from destruction_item i where i.standing = c.case_id)
              and not exists (select 1 from legal_hold h where h.case_id = c.case_id and h.entry = 'SET'
                and not exists (select 1 from legal_hold l where l.case_id = h.case_id and l.id > h.id))
            group by case_id
            having max(kept_until) < :today
              or min(if(artefact = 'DUE_DILIGENCE', kept_until, null)) < :today
            order by min(kept_until), case_id limit
            """;

    private final JdbcClient jdbc;

    DueRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Neither held nor listed already, longest due first. */
    List<BatchItem> on(LocalDate today, BatchId list) {
        return jdbc.sql(DUE + MOST)
                .param("today", Date.valueOf(today))
                .query((row, number) -> new BatchItem(
                        UUID.randomUUID().toString(),
                        list,
                        CaseId.of(row.getString("case_id")),
                        Share.valueOf(row.getString("share")),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(),
                        List.of()))
                .list();
    }
}
