package org.lotse.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Wrapped keys as rows, and which key-encryption key is in use. */
@Repository
class KeyRegister {

    /** @param proof something the key opens */
    record Current(long kek, byte[] proof) {}

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    KeyRegister(JdbcTemplate batches) {
        this.jdbc = JdbcClient.create(batches);
        this.batches = batches;
    }

    /** Until the transaction ends nobody destroys or wraps it anew. */
    Optional<WrappedKey> held(UUID owner) {
        return jdbc.sql("select * from vault_key where owner = :owner lock in share mode")
                .param("owner", owner.toString())
                .query(KeyRegister::row)
                .optional();
    }

    Optional<WrappedKey> find(UUID id) {
        return find(List.of(id)).stream().findFirst();
    }

    List<WrappedKey> find(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select * from vault_key where id in (:ids)")
                        .param("ids", ids.stream().map(UUID::toString).toList())
                        .query(KeyRegister::row)
                        .list();
    }

    /** @return false where the owner has one already, which stays */
    boolean add(WrappedKey key) {
        return jdbc.sql("insert ignore into vault_key (id, owner, wrapped, kek) values (:id, :owner, :wrapped, :kek)")
                        .param("id", key.id().toString())
                        .param("owner", key.owner().toString())
                        .param("wrapped", key.wrapped())
                        .param("kek", key.kek())
                        .update()
                == 1;
    }

    int delete(UUID owner) {
        int gone = jdbc.sql("delete from vault_key where owner = :owner")
                .param("owner", owner.toString())
                .update();
        if (gone > 0) {
            jdbc.sql("insert into vault_destruction (id) values (default)").update();
        }
        return gone;
    }

    Optional<Current> current() {
        return current("");
    }

    /** Until the transaction ends it stays the one in use. */
    long heldCurrent() {
        return current(" lock in share mode").orElseThrow().kek();
    }

    private Optional<Current> current(String lock) {
        return jdbc.sql("select current, proof from vault_kek where id = 1" + lock)
                .query((row, number) -> new Current(row.getLong(1), row.getBytes(2)))
                .optional();
    }

    void begin(Current first) {
        jdbc.sql("insert ignore into vault_kek (id, current, proof) values (1, :kek, :proof)")
                .param("kek", first.kek())
                .param("proof", first.proof())
                .update();
    }

    /** Waits for everybody who is about to keep a key that the one before wrapped. */
    void use(Current next) {
        jdbc.sql("update vault_kek set current = :kek, proof = :proof where id = 1")
                .param("kek", next.kek())
                .param("proof", next.proof())
                .update();
    }

    /** Every key-encryption key that some row needs. */
    Set<Long> keks() {
        return Set.copyOf(
                jdbc.sql("select distinct kek from vault_key").query(Long.class).list());
    }

    List<WrappedKey> notBy(long kek) {
        return jdbc.sql("select * from vault_key where kek <> :kek limit " + BATCH + " for update")
                .param("kek", kek)
                .query(KeyRegister::row)
                .list();
    }

    void rewrapped(Collection<WrappedKey> keys) {
        batches.batchUpdate("update vault_key set wrapped = ?, kek = ? where id = ?", keys, BATCH, (update, key) -> {
            update.setBytes(1, key.wrapped());
            update.setLong(2, key.kek());
            update.setString(3, key.id().toString());
        });
    }

    /** All, in the order of their ids; a million do not fit into memory at once. */
    void each(Consumer<WrappedKey> visit) {
        for (String after = ""; after != null; ) {
            List<WrappedKey> some = jdbc.sql("select * from vault_key where id > :after order by id limit " + BATCH)
                    .param("after", after)
                    .query(KeyRegister::row)
                    .list();
            some.forEach(visit);
            after = some.isEmpty() ? null : some.get(some.size() - 1).id().toString();
        }
    }

    /** Takes out what none of these key-encryption keys opens. */
    void keepOnlyBy(Set<Long> keks) {
        jdbc.sql("delete from vault_key where kek not in (:keks)")
                .param("keks", keks)
                .update();
    }

    /** @return the newest key destroyed since the last replacement; empty for none */
    Optional<Long> lastDestruction() {
        return jdbc.sql("select id from vault_destruction order by id desc limit 1")
                .query(Long.class)
                .optional();
    }

    void replacedAfter(long destruction) {
        jdbc.sql("delete from vault_destruction where id <= :id")
                .param("id", destruction)
                .update();
    }

    Set<String> sealedColumns() {
        return Set.copyOf(
                jdbc.sql("select name from vault_column").query(String.class).list());
    }

    void isSealed(String column) {
        jdbc.sql("insert ignore into vault_column (name) values (:name)")
                .param("name", column)
                .update();
    }

    private static WrappedKey row(ResultSet row, int number) throws SQLException {
        return new WrappedKey(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("owner")),
                row.getBytes("wrapped"),
                row.getLong("kek"));
    }
}
