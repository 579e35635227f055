package org.lotse.portfolio;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.kernel.CaseId;
import org.lotse.party.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The clients of the book by their numbers. */
@Component
class Subjects {

    /** A client as the book knows them, with the version of the data they are screened by. */
    record Subject(long number, PartyId partyId, CaseId caseId, int version, String query) {}

    private final JdbcClient jdbc;

    Subjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the numbers that lie in the range, both ends included. */
    Map<Long, Subject> of(Set<Long> numbers, long first, long last) {
        List<Long> inside =
                numbers.stream().filter(one -> one >= first && one <= last).toList();
        if (inside.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(
                        "select number, party_id, case_id, version, query from screening_subject where number in (:numbers)")
                .param("numbers", inside)
                .query((row, each) -> new Subject(
                        row.getLong("number"),
                        PartyId.of(row.getString("party_id")),
                        CaseId.of(row.getString("case_id")),
                        row.getInt("version"),
                        row.getString("query")))
                .list()
                .stream()
                .collect(Collectors.toMap(Subject::number, one -> one));
    }

    /** Those of a range whose data, as it is, was never compared with every entry. */
    Set<Long> unscreened(long first, long last) {
        return Set.copyOf(jdbc.sql(
                        """
                        select number from screening_subject
                        where number between :first and :last and not (version <=> screened_version)
                        """)
                .param("first", first)
                .param("last", last)
                .query(Long.class)
                .list());
    }

    /** Notes that a range was compared with every entry, in this run or before. */
    void screened(long first, long last) {
        jdbc.sql(
                        """
                        update screening_subject set screened_version = version
                        where number between :first and :last and not (version <=> screened_version)
                        """)
                .param("first", first)
                .param("last", last)
                .update();
    }
}
