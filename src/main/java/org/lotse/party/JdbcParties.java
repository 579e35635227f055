package org.lotse.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.lotse.kernel.Json;
import org.lotse.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcParties implements Parties {

    private final JdbcClient jdbc;
    private final Json json;

    JdbcParties(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
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
                .param("details", json.write(person))
                .update();
    }

    @Override
    public NaturalPerson person(PartyId id) {
        return jdbc.sql("select details from party where id = :id")
                .param("id", id.toString())
                .query(this::stored)
                .optional()
                .orElseThrow(() -> new NotFound("party", id));
    }

    private NaturalPerson stored(ResultSet row, int number) throws SQLException {
        return json.read(row.getString("details"), NaturalPerson.class);
    }
}
