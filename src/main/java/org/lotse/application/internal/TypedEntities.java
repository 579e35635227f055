package org.lotse.application.internal;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Map;
import java.util.Optional;
import org.lotse.application.EntityApplications;
import org.lotse.application.EntityStatement;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.Json;
import org.lotse.vault.SealedColumn;
import org.lotse.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was typed for legal entities, word for word. */
@Repository
class TypedEntities implements EntityApplications {

    private static final TypeReference<Map<String, String>> TYPED = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Json json;
    private final SealedColumn words;

    TypedEntities(JdbcClient jdbc, Json json, Vault vault) {
        this.jdbc = jdbc;
        this.json = json;
        this.words = vault.column("entity_application", "typed", "case_id", "case_id");
    }

    void keep(CaseId caseId, Map<String, String> typed) {
        jdbc.sql(
                        """
                        insert into entity_application (case_id, typed) values (:caseId, :typed)
                        on duplicate key update typed = :typed
                        """)
                .param("caseId", caseId.toString())
                .param("typed", words.seal(caseId.value(), caseId, json.write(typed)))
                .update();
    }

    Optional<Map<String, String>> of(CaseId caseId) {
        return jdbc.sql("select typed from entity_application where case_id = :caseId")
                .param("caseId", caseId.toString())
                .query((row, number) -> words.text(caseId, row.getBytes(1)))
                .optional()
                .map(typed -> json.read(typed, TYPED));
    }

    void forget(CaseId caseId) {
        jdbc.sql("delete from entity_application where case_id = :caseId")
                .param("caseId", caseId.toString())
                .update();
    }

    @Override
    public Optional<EntityStatement> statement(CaseId caseId) {
        return of(caseId).map(typed -> new EntityForm(typed).statement());
    }
}
