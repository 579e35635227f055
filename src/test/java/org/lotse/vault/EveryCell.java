package org.lotse.vault;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens whatever the vault’s columns hold, each cell where it stands. */
public final class EveryCell {

    private EveryCell() {}

    /**
     * @return how many cells there are, by column
     * @throws SealBroken when one is not sealed, or not for its place
     */
    public static Map<String, Integer> opened(Vault vault, JdbcClient jdbc) {
        Map<String, Integer> counts = new TreeMap<>();
        for (SealedColumn column : vault.columns()) {
            int cells = jdbc.sql("select %1$s, %2$s from %3$s where %2$s is not null"
                            .formatted(column.rowSql(), column.column(), column.table()))
                    .query((row, number) -> open(column, row.getString(1), row.getBytes(2)))
                    .list()
                    .size();
            counts.put(column.name(), cells);
        }
        return counts;
    }

    private static byte[] open(SealedColumn column, String row, byte[] cell) {
        if (!Envelope.is(cell)) {
            throw new SealBroken(column);
        }
        return column.bytes(row, cell);
    }
}
