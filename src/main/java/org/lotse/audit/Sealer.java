package org.lotse.audit;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Chains new entries, a second after they were written. Doing it here and not where they are written keeps cases from
 * waiting for each other; the row of the chain's end lets one node do it at a time.
 */
@Component
class Sealer {

    private static final int BATCH = 1000;

    private record End(long seq, String hash) {}

    private final JdbcClient jdbc;

    Sealer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return how many entries were chained */
    @Transactional
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    public int seal() {
        End end = jdbc.sql("select seq, hash from audit_end where id = 1 for update")
                .query((row, number) -> new End(row.getLong("seq"), row.getString("hash")))
                .single();
        List<Chain.Content> waiting = jdbc.sql("select * from audit_entry where seq is null order by id limit " + BATCH)
                .query(JdbcTrail::content)
                .list();
        for (Chain.Content content : waiting) {
            end = new End(end.seq() + 1, Chain.link(end.hash(), content));
            jdbc.sql("update audit_entry set seq = :seq, hash = :hash where id = :id")
                    .param("seq", end.seq())
                    .param("hash", end.hash())
                    .param("id", content.id())
                    .update();
        }
        if (!waiting.isEmpty()) {
            jdbc.sql("update audit_end set seq = :seq, hash = :hash where id = 1")
                    .param("seq", end.seq())
                    .param("hash", end.hash())
                    .update();
        }
        return waiting.size();
    }
}
