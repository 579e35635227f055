package org.lotse.vault;

import java.util.UUID;

/** A cell that was changed, or put where it does not belong. Names the column and the key, never what is in it. */
public final class SealBroken extends RuntimeException {

    SealBroken(SealedColumn column, UUID key) {
        super("A cell of " + column.name() + " is not what key " + key + " sealed there");
    }

    SealBroken(SealedColumn column) {
        super("A cell of " + column.name() + " is not sealed");
    }
}
