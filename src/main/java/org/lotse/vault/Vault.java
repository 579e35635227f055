package org.lotse.vault;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Seals cells of tables. Whatever is about one case is sealed with the key of the case, made when it is first wanted;
 * a party, who may have several cases, has a key of their own, and so has a file that outlives its case.
 *
 * <p>GwG §8(4), AMLR 77(3), GDPR 17: without its key a cell is as good as destroyed, wherever a copy of it lies.
 */
public interface Vault {

    /**
     * A column that holds sealed cells and nothing else. Rooms name theirs once, when they are made.
     *
     * @param row SQL over the table that gives what tells the cell from the others of its column, as a room gives it to
     *     {@link SealedColumn}
     * @param owner SQL over the table that gives whose key seals the cell; null where nobody is known
     */
    SealedColumn column(String table, String column, String row, String owner);

    /** All columns that were named. */
    List<SealedColumn> columns();

    /** Fetches the keys of many cells at once, for who will open them one after the other. */
    void fetchKeys(Collection<byte[]> cells);

    /**
     * Destroys a key in the transaction at hand. What is sealed for the same owner afterwards gets a new one.
     *
     * @return how many keys are gone, 0 or 1
     */
    int destroyKey(UUID owner);
}
