package org.lotse.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lotse.kernel.Json;
import org.lotse.party.LegalEntity;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Party;
import org.lotse.screening.ScreeningQuery;
import org.lotse.vault.SealedColumn;
import org.lotse.vault.Vault;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whom the bank has as clients, each with what they are screened by. Brought up to date before every run from the
 * registers of cases and parties, set by set, because a million clients do not pass one by one.
 */
@Component
class BookRegister {

    private static final int BATCH = 2000;

    private static final String MISSING =
            """
            select c.party_id, min(c.id) case_id
            from case_file c left join screening_subject s on s.party_id = c.party_id
            where c.status in ('ACTIVE', 'CLOSING') and s.party_id is null and c.party_id > :after
            group by c.party_id order by c.party_id limit :batch
            """;

    /** Whoever holds something of a legal entity that is a client, or acts for it. */
    private static final String MISSING_BEHIND =
            """
            select b.party_id, min(b.case_id) case_id
            from entity_behind b join case_file c on c.id = b.case_id
              left join screening_subject s on s.party_id = b.party_id
            where c.status in ('ACTIVE', 'CLOSING') and s.party_id is null and b.party_id > :after
            group by b.party_id order by b.party_id limit :batch
            """;

    private static final String CHANGED =
            """
            select s.party_id, s.case_id
            from screening_subject s join party p on p.id = s.party_id
            where p.version <> s.party_version and s.party_id > :after
            order by s.party_id limit :batch
            """;

    private static final String CHANGED_ENTITIES = CHANGED.replace("join party p", "join legal_entity p");

    private static final String GONE =
            """
            delete s from screening_subject s join case_file c on c.id = s.case_id where c.status = 'CLOSED'
            """;

    /** A client, and the case that made them one. */
    private record Client(String partyId, String caseId) {}

    /** @param details sealed */
    private record Kept(String id, int version, byte[] details) {}

    private record Described(Client client, int partyVersion, String query) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final TransactionTemplate transaction;
    private final Json json;
    private final Vault vault;
    private final SealedColumn persons;
    private final SealedColumn entities;

    BookRegister(JdbcClient jdbc, JdbcTemplate batches, TransactionTemplate transaction, Json json, Vault vault) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.transaction = transaction;
        this.json = json;
        this.vault = vault;
        this.persons = vault.column("party", "details", "id", "id");
        this.entities = vault.column("legal_entity", "details", "id", "id");
    }

    /** Enters who became a client, and what is newly known of those who are; takes out whose account is closed. */
    void refresh() {
        transaction.executeWithoutResult(status -> takeOut());
        sweep(MISSING, this::enter);
        sweep(MISSING_BEHIND, this::enter);
        sweep(CHANGED, this::change);
        sweep(CHANGED_ENTITIES, this::change);
    }

    private void takeOut() {
        lockBook();
        if (!isBeingScreened()) {
            jdbc.sql(GONE).update();
        }
    }

    private interface Step {
        void take(List<Described> clients);
    }

    /** Each batch holds the book, so that two platforms do not enter the same client side by side. */
    private void sweep(String wanted, Step step) {
        for (String after = ""; after != null; ) {
            String from = after;
            after = transaction.execute(status -> {
                lockBook();
                return isBeingScreened() ? null : batch(wanted, from, step);
            });
        }
    }

    /** A run screens everybody as they were when it started, and what it notes of them is true of nothing else. */
    private boolean isBeingScreened() {
        return jdbc.sql("select 1 from screening_run where status = 'RUNNING' limit 1")
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void lockBook() {
        jdbc.sql("select id from screening_book where id = 1 for update")
                .query(Integer.class)
                .single();
    }

    private String batch(String wanted, String after, Step step) {
        List<Client> clients = jdbc.sql(wanted)
                .param("after", after)
                .param("batch", BATCH)
                .query((row, number) -> new Client(row.getString("party_id"), row.getString("case_id")))
                .list();
        if (clients.isEmpty()) {
            return null;
        }
        step.take(describe(clients));
        return clients.size() < BATCH ? null : clients.get(clients.size() - 1).partyId();
    }

    private List<Described> describe(List<Client> clients) {
        var byParty = new java.util.HashMap<String, Client>();
        clients.forEach(client -> byParty.put(client.partyId(), client));
        List<Described> described = new ArrayList<>(describe("party", persons, NaturalPerson.class, byParty));
        if (described.size() < clients.size()) {
            described.addAll(describe("legal_entity", entities, LegalEntity.class, byParty));
        }
        return described;
    }

    private List<Described> describe(
            String table, SealedColumn details, Class<? extends Party> type, Map<String, Client> byParty) {
        List<Kept> kept = jdbc.sql("select id, version, details from " + table + " where id in (:ids) order by id")
                .param("ids", byParty.keySet())
                .query((row, number) -> new Kept(row.getString("id"), row.getInt("version"), row.getBytes("details")))
                .list();
        vault.fetchKeys(kept.stream().map(Kept::details).toList());
        return kept.stream()
                .map(one -> new Described(byParty.get(one.id()), one.version(), json.write(ScreeningQuery.of((Party)
                        json.read(details.text(one.id(), one.details()), type)))))
                .toList();
    }

    private void enter(List<Described> clients) {
        batches.batchUpdate(
                "insert ignore into screening_subject (party_id, case_id, party_version, query) values (?, ?, ?, ?)",
                clients,
                BATCH,
                (insert, one) -> {
                    insert.setString(1, one.client().partyId());
                    insert.setString(2, one.client().caseId());
                    insert.setInt(3, one.partyVersion());
                    insert.setString(4, one.query());
                });
    }

    /** Only what a client is screened by makes them due again; a new telephone number does not. */
    private void change(List<Described> clients) {
        batches.batchUpdate(
                """
                update screening_subject
                set version = version + if(query = ?, 0, 1), query = ?, party_version = ? where party_id = ?
                """,
                clients,
                BATCH,
                (update, one) -> {
                    update.setString(1, one.query());
                    update.setString(2, one.query());
                    update.setInt(3, one.partyVersion());
                    update.setString(4, one.client().partyId());
                });
    }
}
