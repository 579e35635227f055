package org.lotse.vault;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * One column whose cells are sealed. A cell is bound to table, column and row: put elsewhere it does not open.
 *
 * <p>What was written before there was a vault opens as it is until the vault has sealed it, which it does at the next
 * start.
 */
public final class SealedColumn {

    private final Sealing sealing;
    private final String table;
    private final String column;
    private final String row;
    private final String owner;

    SealedColumn(Sealing sealing, String table, String column, String row, String owner) {
        this.sealing = sealing;
        this.table = table;
        this.column = column;
        this.row = row;
        this.owner = owner;
    }

    /** {@code table.column}. */
    public String name() {
        return table + "." + column;
    }

    /** @return null for null */
    public byte[] seal(UUID owner, Object row, String text) {
        return text == null ? null : seal(owner, row, text.getBytes(StandardCharsets.UTF_8));
    }

    /** @return null for null */
    public byte[] seal(UUID owner, Object row, byte[] content) {
        return content == null ? null : sealing.seal(owner, content, this, row.toString());
    }

    /**
     * @return null for null
     * @throws org.lotse.kernel.RuleBroken {@code record-destroyed} when the key is gone
     * @throws SealBroken when it is not what was sealed for this cell
     */
    public String text(Object row, byte[] cell) {
        return cell == null ? null : new String(bytes(row, cell), StandardCharsets.UTF_8);
    }

    /** As {@link #text}. */
    public byte[] bytes(Object row, byte[] cell) {
        return cell == null ? null : sealing.open(cell, this, row.toString());
    }

    String table() {
        return table;
    }

    String column() {
        return column;
    }

    /** SQL that gives the row’s part of the seal. */
    String rowSql() {
        return row;
    }

    /** SQL that gives whose key it is. */
    String ownerSql() {
        return owner;
    }
}
