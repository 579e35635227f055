package org.lotse.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lotse.kernel.Json;
import org.lotse.vault.SealedColumn;
import org.lotse.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Legal entities as they are kept. */
@Repository
class EntityTable {

    private final JdbcClient jdbc;
    private final Json json;
    private final SealedColumn details;

    EntityTable(JdbcClient jdbc, Json json, Vault vault) {
        this.jdbc = jdbc;
        this.json = json;
        this.details = vault.column("legal_entity", "details", "id", "id");
    }

    void save(LegalEntity entity) {
        RegisterEntry register = entity.register();
        jdbc.sql(
                        """
                        insert into legal_entity (id, name, register_court, register_number, lei, named, details)
                        values (:id, :name, :court, :number, :lei, :named, :details)
                        on duplicate key update name = :name, register_court = :court, register_number = :number,
                          lei = :lei, named = :named, details = :details, version = version + 1
                        """)
                .param("id", entity.id().toString())
                .param("name", entity.name())
                .param("court", register == null ? null : register.court())
                .param("number", register == null ? null : register.number())
                .param("lei", entity.lei() == null ? null : entity.lei().value())
                .param("named", named(entity))
                .param("details", details.seal(entity.id().value(), entity.id(), json.write(entity)))
                .update();
    }

    /** Whom it names, so that they are found when one of them is to go. */
    private static String named(LegalEntity entity) {
        return entity.representatives().stream()
                .map(representative -> representative.party().toString())
                .collect(Collectors.joining(" "));
    }

    Optional<LegalEntity> find(PartyId id) {
        return of(List.of(id.toString())).stream().findFirst();
    }

    List<LegalEntity> of(Collection<String> ids) {
        return jdbc.sql("select id, details from legal_entity where id in (:ids)")
                .param("ids", ids)
                .query(this::stored)
                .list();
    }

    List<LegalEntity> named(String name) {
        return jdbc.sql("select id, details from legal_entity where name = :name order by id limit 20")
                .param("name", name)
                .query(this::stored)
                .list();
    }

    private LegalEntity stored(ResultSet row, int number) throws SQLException {
        return json.read(details.text(row.getString("id"), row.getBytes("details")), LegalEntity.class);
    }
}
