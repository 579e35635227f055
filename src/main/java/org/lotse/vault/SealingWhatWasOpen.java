package org.lotse.vault;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals what was written before its column was sealed, a few rows at a time; who is killed meanwhile goes on at the next
 * start. A column is gone through once in its life.
 */
@Component
class SealingWhatWasOpen implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SealingWhatWasOpen.class);
    private static final int BATCH = 50;

    private record Open(String row, UUID owner, byte[] content) {}

    private final Sealing sealing;
    private final KeyRegister register;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    SealingWhatWasOpen(Sealing sealing, KeyRegister register, JdbcClient jdbc, TransactionTemplate transaction) {
        this.sealing = sealing;
        this.register = register;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Set<String> done = register.sealedColumns();
        sealing.columns().stream()
                .filter(column -> !done.contains(column.name()))
                .forEach(this::seal);
    }

    void seal(SealedColumn column) {
        int sealed = 0;
        for (int some = BATCH; some == BATCH; sealed += some) {
            some = transaction.execute(status -> some(column));
        }
        if (sealed > 0) {
            LOG.info("Sealed what was open in {}: {} cells.", column.name(), sealed);
        }
        long ownerless = ownerless(column);
        if (ownerless == 0) {
            sealing.whollySealed(column);
        } else {
            LOG.warn("Cells of {} that belong to nobody known, and stay open: {}.", column.name(), ownerless);
        }
    }

    private int some(SealedColumn column) {
        List<Open> open = jdbc.sql(
                        """
                        select %1$s cell_row, %2$s cell_owner, %3$s cell from %4$s
                        where %3$s is not null and left(%3$s, 1) <> x'01' and %2$s is not null limit %5$d for update"""
                                .formatted(column.rowSql(), column.ownerSql(), column.column(), column.table(), BATCH))
                .query((row, number) -> new Open(
                        row.getString("cell_row"), UUID.fromString(row.getString("cell_owner")), row.getBytes("cell")))
                .list();
        open.forEach(one -> replace(column, one));
        return open.size();
    }

    private void replace(SealedColumn column, Open open) {
        jdbc.sql("update %1$s set %3$s = :sealed where %2$s = :row and %3$s = :content"
                        .formatted(column.table(), column.rowSql(), column.column()))
                .param("sealed", column.seal(open.owner(), open.row(), open.content()))
                .param("row", open.row())
                .param("content", open.content())
                .update();
    }

    private long ownerless(SealedColumn column) {
        return jdbc.sql("select count(*) from %1$s where %2$s is not null and left(%2$s, 1) <> x'01'"
                        .formatted(column.table(), column.column()))
                .query(Long.class)
                .single();
    }
}
