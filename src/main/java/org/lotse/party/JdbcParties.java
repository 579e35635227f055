package org.lotse.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.kernel.Json;
import org.lotse.kernel.NotFound;
import org.lotse.vault.SealedColumn;
import org.lotse.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcParties implements Parties {

    private final JdbcClient jdbc;
    private final Json json;
    private final EntityTable entities;
    private final Vault vault;
    private final SealedColumn details;

    JdbcParties(JdbcClient jdbc, Json json, EntityTable entities, Vault vault) {
        this.jdbc = jdbc;
        this.json = json;
        this.entities = entities;
        this.vault = vault;
        this.details = vault.column("party", "details", "id", "id");
    }

    @Override
    public void save(NaturalPerson person) {
        jdbc.sql(
                        """
                        insert into party (id, family_name, given_names, date_of_birth, details)
                        values (:id, :familyName, :givenNames, :dateOfBirth, :details)
                        on duplicate key update family_name = :familyName, given_names = :givenNames,
                          date_of_birth = :dateOfBirth, details = :details, version = version + 1
                        """)
                .param("id", person.id().toString())
                .param("familyName", person.familyName())
                .param("givenNames", person.givenNames())
                .param("dateOfBirth", person.dateOfBirth())
                .param("details", details.seal(person.id().value(), person.id(), json.write(person)))
                .update();
    }

    @Override
    public void save(LegalEntity entity) {
        entities.save(entity);
    }

    @Override
    public NaturalPerson person(PartyId id) {
        return jdbc.sql("select id, details from party where id = :id")
                .param("id", id.toString())
                .query(this::stored)
                .optional()
                .orElseThrow(() -> new NotFound("party", id));
    }

    @Override
    public LegalEntity entity(PartyId id) {
        return entities.find(id).orElseThrow(() -> new NotFound("party", id));
    }

    @Override
    public Map<PartyId, Party> known(Collection<PartyId> ids) {
        Map<PartyId, Party> known = new HashMap<>();
        if (!ids.isEmpty()) {
            Set<String> wanted = ids.stream().map(PartyId::toString).collect(Collectors.toSet());
            persons(wanted).forEach(person -> known.put(person.id(), person));
            entities.of(wanted).forEach(entity -> known.put(entity.id(), entity));
        }
        return known;
    }

    @Override
    public List<Party> named(String fullName) {
        List<Party> found = new ArrayList<>();
        String[] words = fullName.strip().split("\\s+");
        for (int given = 1; given < words.length; given++) {
            found.addAll(persons(
                    String.join(" ", Arrays.copyOf(words, given)),
                    String.join(" ", Arrays.copyOfRange(words, given, words.length))));
        }
        found.addAll(entities.named(fullName.strip()));
        return found;
    }

    private List<NaturalPerson> persons(String givenNames, String familyName) {
        return jdbc.sql(
                        """
                        select id, details from party where family_name = :family and given_names = :given
                        order by id limit 20
                        """)
                .param("family", familyName)
                .param("given", givenNames)
                .query(this::stored)
                .list();
    }

    /** Their keys are fetched together. */
    private List<NaturalPerson> persons(Set<String> ids) {
        Map<String, byte[]> cells = new LinkedHashMap<>();
        jdbc.sql("select id, details from party where id in (:ids)")
                .param("ids", ids)
                .query(row -> {
                    cells.put(row.getString("id"), row.getBytes("details"));
                });
        vault.fetchKeys(cells.values());
        return cells.entrySet().stream()
                .map(cell -> stored(cell.getKey(), cell.getValue()))
                .toList();
    }

    private NaturalPerson stored(ResultSet row, int number) throws SQLException {
        return stored(row.getString("id"), row.getBytes("details"));
    }

    private NaturalPerson stored(String id, byte[] cell) {
        return json.read(details.text(id, cell), NaturalPerson.class);
    }
}
