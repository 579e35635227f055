package org.lotse.caseview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.audit.Trail;
import org.lotse.casefile.CaseStage;
import org.lotse.document.Document;
import org.lotse.dossier.ArchiveCheck;
import org.lotse.dossier.CaseDossiers;
import org.lotse.dossier.DossierFile;
import org.lotse.dossier.Paperwork;
import org.lotse.dossier.Ruling;
import org.lotse.duediligence.Assessment;
import org.lotse.duediligence.Assessments;
import org.lotse.duediligence.MediaSearch;
import org.lotse.duediligence.MonitoringRhythm;
import org.lotse.duediligence.Proof;
import org.lotse.inbox.Desk;
import org.lotse.kernel.CaseId;
import org.lotse.party.NaturalPerson;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.suspicion.Suspicions;
import org.lotse.testing.BrowserTest;
import org.lotse.testing.Visitor;
import org.lotse.vault.SealBroken;
import org.lotse.workflow.HumanTask;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** From the assessment of a client of higher risk to the dossier that senior management decides on. */
@BrowserTest
@Tag("by-hand")
@Import(Desk.ByHand.class)
class ApprovalPageTest {

    private final NaturalPerson client = Desk.aPerson("Jörg", "Müller");

    @Autowired
    private Assessments assessments;

    @Autowired
    private CaseDossiers dossiers;

    @Autowired
    private Suspicions suspicions;

    @Autowired
    private Trail trail;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private CaseFolder folder;
    private CaseId caseId;
    private Document passport;

    @BeforeEach
    void aCase(@Autowired AutowireCapableBeanFactory beans) {
        folder = beans.createBean(CaseFolder.class);
        caseId = folder.aCaseOf(client, CaseStage.DECISION);
        passport = folder.aPassport(caseId, client);
        folder.twoHits(caseId, client);
        folder.clears(caseId, 0, "olga");
    }

    @AfterEach
    void clear() {
        folder.desk().clear();
    }

    @Test
    void complianceChoosesTheDocumentsThatProveWhereTheMoneyComesFrom(Visitor visitor) {
        HumanTask task = aTask("assess-client", "COMPLIANCE");
        visitor.logInAs("olga");
        Page page = visitor.open(path(task));

        assertThat(page.locator(".fjs")).containsText("Identity document: passport.jpg");
        assertThat(page.getByLabel("Who holds it, on closer look")).hasCount(0);
        visitor.photographs("assess-client").findsNoBarrier();
        page.getByLabel("Source of wealth").fill("Sale of a shipyard");
        page.getByLabel("Identity document: passport.jpg").first().check();
        page.getByLabel("Source of funds").fill("Salary");
        page.getByLabel("Where adverse media").fill("Press archive");
        page.getByLabel("Day of the search").fill("2026-11-01");
        page.getByLabel("Nothing").check();
        page.getByLabel("Every quarter").check();
        page.getByLabel("What is watched").fill("Payments from abroad");
        page.getByLabel("Take the relationship on").check();
        page.locator("[data-send]").click();
        page.waitForURL(address -> !address.contains(task.id()));

        Assertions.assertThat(folder.desk().tasks().answer(task.id()))
                .get(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("wealthProof", List.of(passport.id().toString()))
                .containsEntry("found", "NOTHING")
                .doesNotContainKeys("ownership", "findings");
        visitor.hearsNoComplaint();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "zh"})
    void seniorManagementReadsTheAssessmentAndTheDossierBesideTheDecision(String language, Visitor visitor)
            throws Exception {
        assess();
        DossierFile kept = dossiers.compose(caseId);
        HumanTask task = aTask("approve-relationship", "SENIOR_MANAGEMENT");
        visitor.speaking(new Locale(language)).logInAs("sofia");
        Page page = visitor.open(path(task));

        assertThat(page.locator(".assessment")).hasCount(2);
        assertThat(page.locator(".assessment").first()).containsText("passport.jpg");
        assertThat(page.locator("#dossiers a")).hasCount(1);
        visitor.photographs("approve-relationship-" + language).findsNoBarrier().hearsNoComplaint();
        APIResponse pdf = page.request().get(page.url().replaceFirst("\\?.*", "/dossiers/1"));
        Assertions.assertThat(pdf.headers()).containsEntry("content-type", "application/pdf");
        ArchiveCheck.passes(pdf.body());
        Assertions.assertThat(Paperwork.text(pdf.body()))
                .contains("Jörg Müller", "Sale of a shipyard", "Proven by document 1, passport.jpg", "MEIER")
                .contains("Born 1985 in Port Utopia; our client in Kiel.", "Prepared for senior management by Olga");
        Assertions.assertThat(pdf.body()).hasSize(kept.size());
    }

    @Test
    @Proves(value = Rule.RECORDS_CANNOT_BE_ALTERED, at = "enhanced-due-diligence/complete-dossier")
    void theDecisionIsAddedAsAVersionAndTheTrailKnowsBoth() throws Exception {
        assess();
        DossierFile first = dossiers.compose(caseId);
        byte[] before = dossiers.read(caseId, 1);
        DossierFile second = dossiers.complete(caseId, new Ruling(true, "Known for years", "sofia", clock.instant()));

        Assertions.assertThat(dossiers.of(caseId)).containsExactly(second, first);
        Assertions.assertThat(dossiers.read(caseId, 1)).isEqualTo(before);
        Assertions.assertThat(Paperwork.text(dossiers.read(caseId, 2)))
                .contains("Relationship approved Decided by Sofia", "Known for years", first.sha256());
        Assertions.assertThat(trail.of(caseId).stream()
                        .filter(entry -> entry.action().equals("DossierKept"))
                        .map(entry -> entry.facts().path("sha256").asText()))
                .containsExactly(first.sha256(), second.sha256());
        jdbc.update(
                "update dossier set pdf = concat(left(pdf, length(pdf) - 1), char(ord(right(pdf, 1)) ^ 1)) where case_id = ? and version = 1",
                caseId.toString());
        Assertions.assertThatThrownBy(() -> dossiers.read(caseId, 1)).isInstanceOf(SealBroken.class);
    }

    @Test
    @Proves(value = Rule.NO_TIPPING_OFF, at = "enhanced-due-diligence/compose-dossier")
    void aSuspicionLeavesNoTraceInTheDossier() throws Exception {
        assess();
        dossiers.compose(caseId);
        suspicions.open(caseId, "Zwölf Koffer voll Bargeld.", "oskar");

        dossiers.compose(caseId);

        Assertions.assertThat(timeless(dossiers.read(caseId, 2))).isEqualTo(timeless(dossiers.read(caseId, 1)));
    }

    /** Without the moment at which it was put together. */
    private static String timeless(byte[] pdf) throws IOException {
        return Paperwork.text(pdf).replaceAll("\\d{1,2}:\\d{2}", "");
    }

    @Test
    void theDossierIsForThoseWhoDecideAndThoseWhoLookBack(Visitor visitor) {
        assess();
        dossiers.compose(caseId);
        Map<String, Integer> answers = Map.of("olga", 200, "sofia", 200, "anna", 200, "clara", 403, "otto", 403);

        answers.forEach((who, status) -> {
            Page page = visitor.logInAs(who);
            String there = page.url().replaceFirst("(://[^/]+)/.*", "$1/cases/" + caseId + "/dossiers/");
            Assertions.assertThat(page.request().get(there + "1").status())
                    .as(who)
                    .isEqualTo(status);
            if (status == 200) {
                Assertions.assertThat(page.request().get(there + "2").status()).isEqualTo(404);
            }
        });
        visitor.logInAs("clara");
        assertThat(visitor.open("/cases/" + caseId).locator("#dossiers")).hasCount(0);
    }

    private void assess() {
        assessments.record(
                caseId,
                new Assessment(
                        "Sale of a shipyard",
                        new Proof(List.of(passport.id()), null),
                        "Salary of a minister",
                        new Proof(List.of(), "Salary tables are public"),
                        new MediaSearch("Press archive, by name and town", LocalDate.of(2026, 11, 1)),
                        null,
                        null,
                        "Called on 30 October: explains the sale in detail.",
                        MonitoringRhythm.QUARTERLY,
                        "Payments from abroad",
                        true,
                        "olga",
                        clock.instant()));
    }

    private HumanTask aTask(String key, String group) {
        return folder.desk().tasks().create(caseId, key, group, 50, Duration.ofHours(6));
    }

    private String path(HumanTask task) {
        return "/cases/" + caseId + "?task=" + task.id();
    }
}
