package org.lotse.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;
import org.lotse.account.Accounts;
import org.lotse.audit.Trail;
import org.lotse.casefile.CaseOpened;
import org.lotse.casefile.Cases;
import org.lotse.casefile.Product;
import org.lotse.document.DocumentType;
import org.lotse.document.Documents;
import org.lotse.document.ReadField;
import org.lotse.document.Reading;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Parties;
import org.lotse.party.PartyId;
import org.lotse.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Clients are recognised, decided upon, merged and parted again, with every step kept. */
@PlatformTest
class ResolutionsTest {

    private static final String WHY = "Same passport, same number.";

    @Autowired
    private Resolutions resolutions;

    @Autowired
    private ResolutionFeed feed;

    @Autowired
    private Parties parties;

    @Autowired
    private Cases cases;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Documents documents;

    @Autowired
    private Trail trail;

    @Autowired
    private JdbcClient jdbc;

    private final String number = UUID.randomUUID().toString();
    private final Someone joerg = Someone.called("Jörg", "Müller").taxed(number);
    private int days;

    @Test
    void somebodyKnownIsRecognisedWhenTheyApply() {
        PartyId known = client(joerg);
        PartyId again = client(joerg.named("JOERG", "MUELLER").living("Am Deich 1", "20095"));

        Candidate candidate = candidate(again, known);

        assertThat(candidate.certainty()).contains(Certainty.CERTAIN);
        assertThat(candidate.evidence().of(Feature.TAX_NUMBER)).isEqualTo(Agreement.SAME);
        assertThat(candidate.ruling().standing()).isEqualTo(Standing.OPEN);
        assertThat(candidate(known, again).certainty()).contains(Certainty.CERTAIN);
        assertThat(told(again)).contains("ResemblanceFound");
    }

    @Test
    void lookingAgainTellsNothingNew() {
        PartyId known = client(joerg);
        PartyId again = client(joerg.email("j@example.org"));
        List<String> before = told(again);

        resolutions.seek(caseOf(again));

        assertThat(told(again)).isEqualTo(before);
        assertThat(candidate(again, known).certainty()).contains(Certainty.CERTAIN);
    }

    @Test
    void aDocumentReadLaterMakesItCertain() {
        Someone unnumbered = joerg.taxed(null).born("1971-07-19").bornIn(number).living("Weg " + number, "12345");
        PartyId known = client(unnumbered);
        PartyId again = client(unnumbered.email(number + "@example.org"));
        assertThat(candidate(again, known).certainty()).contains(Certainty.PROBABLE);

        aPassport(known);
        aPassport(again);

        assertThat(candidate(again, known).certainty()).contains(Certainty.CERTAIN);
        assertThat(candidate(again, known).evidence().of(Feature.IDENTITY_DOCUMENT))
                .isEqualTo(Agreement.SAME);
    }

    @Test
    void aMergeMakesOneClientAndUndoingItMakesTwo() {
        PartyId known = client(joerg);
        PartyId again = client(joerg.email("j@example.org"));

        assertThat(resolutions.decide(again, known, 0, Verdict.SAME_PERSON, WHY, "clara"))
                .isEqualTo(Standing.MERGED);
        assertThat(resolutions.client(known)).containsExactly(known, again);
        assertThat(resolutions.client(again)).containsExactly(known, again);
        assertThat(cases.get(caseOf(again)).partyId()).isEqualTo(again);
        assertThat(parties.person(again).email()).isEqualTo("j@example.org");
        assertThat(told(known)).contains("ClientResolved");
        assertThat(cases.contributors(caseOf(again))).containsExactly("clara");

        resolutions.undo(known, again, 1, "Two cousins after all.", "cem");

        assertThat(resolutions.client(again)).containsExactly(again);
        assertThat(resolutions.client(known)).containsExactly(known);
        assertThat(rows("party_master", again)).isEqualTo(2);
        assertThat(candidate(again, known).ruling().standing().isOpen()).isTrue();
        assertThat(resolutions.decide(again, known, 2, Verdict.LINKED, WHY, "clara"))
                .isEqualTo(Standing.LINKED);
    }

    @Test
    void manyPartiesBecomeOneClientAndABranchLeavesAsAWhole() {
        PartyId oldest = client(joerg);
        PartyId middle = client(joerg.phone("+4915112345"));
        PartyId youngest = client(joerg.phone("+4915154321"));

        merge(middle, oldest);
        merge(youngest, middle);

        assertThat(resolutions.client(youngest)).containsExactly(oldest, middle, youngest);
        assertThatThrownBy(() -> merge(youngest, oldest)).is(broken("already-one-client"));
        resolutions.undo(middle, oldest, 1, WHY, "cem");
        assertThat(resolutions.client(oldest)).containsExactly(oldest);
        assertThat(resolutions.client(youngest)).containsExactly(middle, youngest);
        assertThatThrownBy(() -> merge(youngest, oldest)).is(broken("party-merged-elsewhere"));
    }

    @Test
    void aClientWithAnOpenAccountIsMergedByTwo() {
        PartyId known = client(joerg);
        PartyId again = client(joerg.email("j@example.org"));
        accounts.open(caseOf(known), known, Product.CURRENT_ACCOUNT, false);

        assertThat(resolutions.decide(again, known, 0, Verdict.SAME_PERSON, WHY, "clara"))
                .isEqualTo(Standing.PROPOSED);
        assertThat(resolutions.client(again)).containsExactly(again);
        assertThatThrownBy(() -> resolutions.confirm(again, known, 1, WHY, "clara"))
                .is(broken("four-eyes"));
        assertThatThrownBy(() -> resolutions.decide(again, known, 1, Verdict.LINKED, WHY, "cem"))
                .is(broken("resolution-not-allowed"));

        assertThat(resolutions.confirm(known, again, 1, "I looked at both passports.", "cem"))
                .isEqualTo(Standing.MERGED);
        assertThat(resolutions.client(again)).containsExactly(known, again);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        PartyId known = client(joerg);
        PartyId again = client(joerg.email("j@example.org"));
        PartyId stranger = client(Someone.called("Wiktor", "Nowak").born("1990-10-10"));

        assertThatThrownBy(() -> merge(known, known)).is(broken("resolution-with-itself"));
        assertThatThrownBy(() -> merge(again, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> resolutions.decide(again, known, 0, Verdict.LINKED, " ", "clara"))
                .is(broken("resolution-reason"));
        assertThatThrownBy(() -> resolutions.decide(again, known, 0, Verdict.LINKED, "x".repeat(1001), "clara"))
                .is(broken("resolution-reason"));
        assertThatThrownBy(() -> resolutions.undo(again, known, 0, WHY, "clara"))
                .is(broken("resolution-not-allowed"));
        assertThatThrownBy(() -> resolutions.confirm(again, known, 0, WHY, "clara"))
                .is(broken("resolution-not-allowed"));
        assertThat(rows("resolution_ruling", known) + rows("resolution_ruling", again))
                .isZero();
    }

    @Test
    void ofTwoWhoDecideAtOnceOneIsTold() throws Exception {
        PartyId known = client(joerg);
        PartyId again = client(joerg.email("j@example.org"));
        var together = new CyclicBarrier(2);
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (Verdict verdict : List.of(Verdict.SAME_PERSON, Verdict.ANOTHER_PERSON)) {
                answers.add(people.submit(answer(together, again, known, verdict)));
            }
            assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                    .containsExactlyInAnyOrder("decided", "changed-meanwhile");
        } finally {
            people.shutdownNow();
        }
    }

    private Callable<String> answer(CyclicBarrier together, PartyId one, PartyId other, Verdict verdict) {
        return () -> {
            together.await();
            try {
                resolutions.decide(one, other, 0, verdict, WHY, "clara");
                return "decided";
            } catch (RuleBroken broken) {
                return broken.rule();
            }
        };
    }

    @Test
    void whoCameBeforeResemblancesWereLookedForIsFoundToo() {
        NaturalPerson known = joerg.person();
        parties.save(known);
        aCase(known.id());
        feed.catchUp();

        PartyId again = client(joerg.email("j@example.org"));

        assertThat(candidate(again, known.id()).certainty()).contains(Certainty.CERTAIN);
    }

    private void merge(PartyId one, PartyId other) {
        resolutions.decide(one, other, 0, Verdict.SAME_PERSON, WHY, "clara");
    }

    private Candidate candidate(PartyId of, PartyId other) {
        return resolutions.candidates(of).stream()
                .filter(one -> one.party().equals(other))
                .findFirst()
                .orElseThrow();
    }

    private PartyId client(Someone someone) {
        NaturalPerson person = someone.named(
                        someone.person().givenNames(), someone.person().familyName())
                .person();
        parties.save(person);
        CaseId caseId = aCase(person.id());
        feed.on(new CaseOpened(caseId, person.id(), Product.CURRENT_ACCOUNT, Instant.EPOCH));
        return person.id();
    }

    private CaseId aCase(PartyId party) {
        CaseId caseId = CaseId.next();
        jdbc.sql("insert into case_file (id, party_id, product, status, stage, opened_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        caseId.toString(),
                        party.toString(),
                        "CURRENT_ACCOUNT",
                        "OPEN",
                        "APPLICATION",
                        Timestamp.from(Instant.parse("2026-01-01T10:00:00Z").plusSeconds(86_400L * days++)))
                .update();
        return caseId;
    }

    private void aPassport(PartyId party) {
        CaseId caseId = caseOf(party);
        var passport =
                documents.upload(caseId, DocumentType.IDENTITY, "passport.pdf", ("%PDF-1.4 " + party).getBytes());
        documents.record(
                passport.id(),
                new Reading(
                        "by-hand-" + passport.id(),
                        "PASSPORT",
                        Reading.Verdict.READABLE,
                        List.of(),
                        List.of(),
                        null,
                        List.of(new ReadField("documentNumber", number, number, 0.99, 1, null, "MRZ")),
                        "",
                        1,
                        "by hand",
                        List.of()));
        documents.compare(caseId, parties.person(party));
    }

    private CaseId caseOf(PartyId party) {
        return cases.of(List.of(party)).get(0).id();
    }

    private List<String> told(PartyId party) {
        return trail.of(caseOf(party)).stream().map(entry -> entry.action()).toList();
    }

    private long rows(String table, PartyId party) {
        return jdbc.sql("select count(*) from " + table + " where party_id = ?")
                .param(party.toString())
                .query(Long.class)
                .single();
    }

    private static Condition<Throwable> broken(String rule) {
        return new Condition<>(
                thrown -> thrown instanceof RuleBroken one && one.rule().equals(rule), rule);
    }
}
