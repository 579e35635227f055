package org.lotse.workers.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.workers.screening.archive.ListsInForce;
import org.lotse.workers.screening.list.EntryType;
import org.lotse.workers.screening.list.ListPlace;
import org.lotse.workers.screening.match.Query;

class ListKeeperTest {

    private Instant now = Instant.parse("2026-11-21T10:00:00Z");
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    @TempDir
    Path folder;

    @TempDir
    Path kept;

    private Path file;
    private ListKeeper keeper;

    @BeforeEach
    void place() {
        file = folder.resolve("whatever.xml");
        keeper = keeper(Map.of());
    }

    @Test
    void aListIsReportedWithDateChecksumAndCountWhenItIsTaken() throws IOException {
        write(UnListText.with(10));

        List<ListReport> reports = keeper.reload();

        assertThat(reports).singleElement().satisfies(report -> {
            assertThat(report.source()).isEqualTo("UN");
            assertThat(report.publicationDate()).isEqualTo(LocalDate.of(2026, 2, 27));
            assertThat(report.entries()).isEqualTo(10);
            assertThat(report.sha256()).hasSize(64);
            assertThat(report.status()).isEqualTo(ListReport.Status.IN_FORCE);
        });
    }

    @Test
    void anUnchangedListIsNoNews() throws IOException {
        write(UnListText.with(10));
        keeper.reload();
        ListsInForce before = keeper.inForce();

        assertThat(keeper.reload()).isEmpty();
        assertThat(keeper.inForce()).isSameAs(before);
    }

    @Test
    void aListThatShrinksByMoreThanAFifthIsNotTaken() throws IOException {
        write(UnListText.with(10));
        keeper.reload();

        write(UnListText.with(7));
        List<ListReport> reports = keeper.reload();

        assertThat(reports).singleElement().satisfies(report -> {
            assertThat(report.status()).isEqualTo(ListReport.Status.REJECTED);
            assertThat(report.reason()).isEqualTo("The list shrank from 10 to 7 entries");
        });
        assertThat(keeper.inForce().lists().get(0).entries()).hasSize(10);
    }

    @Test
    void aListThatShrinksByAFifthIsTaken() throws IOException {
        write(UnListText.with(10));
        keeper.reload();

        write(UnListText.with(8));
        keeper.reload();

        assertThat(keeper.inForce().lists().get(0).entries()).hasSize(8);
    }

    @Test
    void aListCutOffInTheMiddleIsNotTakenAndTheOldOneStays() throws IOException {
        write(UnListText.with(10));
        keeper.reload();

        String whole = UnListText.with(12);
        write(whole.substring(0, whole.length() / 2));
        List<ListReport> reports = keeper.reload();

        assertThat(reports).extracting(ListReport::status).containsExactly(ListReport.Status.REJECTED);
        assertThat(keeper.inForce().lists().get(0).entries()).hasSize(10);
        assertThat(keeper.reload()).isEmpty();
    }

    @Test
    void aListThatDisappearsStaysInForceAndOperatorsAreTold() throws IOException {
        write(UnListText.with(10));
        keeper.reload();

        Files.delete(file);
        List<ListReport> reports = keeper.reload();

        assertThat(reports).extracting(ListReport::reason).containsExactly("The list is no longer at its place");
        assertThat(keeper.inForce().lists()).hasSize(1);
    }

    @Test
    void ofTwoEditionsTheNewerIsInForce() throws IOException {
        write(UnListText.with(10));
        Files.writeString(folder.resolve("older.xml"), UnListText.with(11).replace("2026-02-27", "2025-04-01"));

        keeper.reload();

        assertThat(keeper.inForce().lists()).singleElement().satisfies(list -> assertThat(list.entries())
                .hasSize(10));
    }

    @Test
    void aListDamagedWhileTheProgramWasDownIsMeasuredAgainstTheOneFromBefore() throws IOException {
        write(UnListText.with(10));
        keeper.reload();

        write(UnListText.with(3));
        ListKeeper restarted = keeper(Map.of());
        List<ListReport> reports = restarted.reload();

        assertThat(reports)
                .extracting(ListReport::status)
                .containsExactly(ListReport.Status.REJECTED, ListReport.Status.IN_FORCE);
        assertThat(restarted.inForce().lists().get(0).entries()).hasSize(10);
    }

    @Test
    void anUnchangedListIsInForceAgainAfterARestart() throws IOException {
        write(UnListText.with(10));
        keeper.reload();

        ListKeeper restarted = keeper(Map.of());

        assertThat(restarted.reload()).singleElement().satisfies(report -> {
            assertThat(report.status()).isEqualTo(ListReport.Status.IN_FORCE);
            assertThat(report.origin()).isEqualTo(file.toString());
        });
    }

    @Test
    void nothingIsInForceBeforeTheFirstSoundList() throws IOException {
        write("<CONSOLIDATED_LIST");

        assertThat(keeper.reload()).extracting(ListReport::status).containsExactly(ListReport.Status.REJECTED);
        assertThatThrownBy(keeper::inForce).isInstanceOf(NoListInForce.class);
    }

    @Test
    void aRequestUnderWayGoesOnWithTheListsItBeganWith() throws IOException {
        write(UnListText.with(10));
        keeper.reload();
        ListsInForce begun = keeper.inForce();

        write(UnListText.with(10).replace("Testperson", "Anderswer"));
        keeper.reload();

        Query query = Query.named(EntryType.PERSON, "Testperson Qabcd");
        assertThat(begun.matcher().screen(query, 0.85, 10).hits()).isNotEmpty();
        assertThat(keeper.inForce().matcher().screen(query, 0.85, 10).hits()).isEmpty();
    }

    @Test
    void anEditionOlderThanTheOneInForceIsNotTaken() throws IOException {
        write(UnListText.with(10));
        keeper.reload();

        write(UnListText.with(10).replace("2026-02-27", "2025-04-01"));

        assertThat(keeper.reload()).singleElement().satisfies(report -> {
            assertThat(report.status()).isEqualTo(ListReport.Status.REJECTED);
            assertThat(report.reason())
                    .isEqualTo("The list is of 2025-04-01, older than the one in force of 2026-02-27");
        });
        assertThat(keeper.inForce().lists().get(0).publicationDate()).isEqualTo(LocalDate.of(2026, 2, 27));
    }

    @Test
    void olderEditionsBesideTheOneInForceAreNoNews() throws IOException {
        write(UnListText.with(10));
        keeper.reload();

        Files.writeString(folder.resolve("older.xml"), UnListText.with(10).replace("2026-02-27", "2025-04-01"));

        assertThat(keeper.reload()).isEmpty();
    }

    @Test
    void anEditionOlderThanItShouldBeIsNotTakenInPlaceOfAnother() throws IOException {
        ListKeeper strict = keeper(Map.of("UN", Duration.ofDays(30)));
        write(UnListText.with(10).replace("2026-02-27", "2026-11-01"));
        strict.reload();
        now = now.plus(Duration.ofDays(60));

        write(UnListText.with(11).replace("2026-02-27", "2026-11-05"));
        List<ListReport> reports = strict.reload();

        assertThat(reports)
                .extracting(ListReport::status)
                .containsExactlyInAnyOrder(ListReport.Status.REJECTED, ListReport.Status.STALE);
        assertThat(reports)
                .extracting(ListReport::reason)
                .contains("The list is of 2026-11-05, and may be no older than 30 days");
        assertThat(strict.inForce().lists().get(0).entries()).hasSize(10);
    }

    @Test
    void aListInForceThatGrowsTooOldStaysInForceAndOperatorsAreWarnedOnce() throws IOException {
        ListKeeper strict = keeper(Map.of("UN", Duration.ofDays(30)));
        write(UnListText.with(10).replace("2026-02-27", "2026-11-01"));
        strict.reload();
        assertThat(strict.reload()).isEmpty();

        now = now.plus(Duration.ofDays(11));

        assertThat(strict.reload()).extracting(ListReport::status).containsExactly(ListReport.Status.STALE);
        assertThat(strict.reload()).isEmpty();
        assertThat(strict.inForce().lists()).hasSize(1);
    }

    @Test
    void whereNothingIsInForceYetAnOldListIsBetterThanNone() throws IOException {
        write(UnListText.with(10));

        List<ListReport> reports = keeper(Map.of("UN", Duration.ofDays(30))).reload();

        assertThat(reports)
                .extracting(ListReport::status)
                .containsExactly(ListReport.Status.IN_FORCE, ListReport.Status.STALE);
    }

    @Test
    void aTroubleThatIsOverIsTakenBackAndToldAgainWhenItReturns() throws IOException {
        write(UnListText.with(10));
        keeper.reload();
        write("<CONSOLIDATED_LIST");
        keeper.reload();

        write(UnListText.with(10));
        assertThat(keeper.reload()).extracting(ListReport::status).containsExactly(ListReport.Status.RESOLVED);

        write("<CONSOLIDATED_LIST");
        assertThat(keeper.reload()).extracting(ListReport::status).containsExactly(ListReport.Status.REJECTED);
    }

    @Test
    void aListThatVanishedWhileTheProgramWasDownStaysInForce() throws IOException {
        write(UnListText.with(10));
        keeper.reload();

        Files.delete(file);
        ListKeeper restarted = keeper(Map.of());

        assertThat(restarted.reload())
                .extracting(ListReport::status)
                .containsExactly(ListReport.Status.IN_FORCE, ListReport.Status.REJECTED);
        assertThat(restarted.inForce().lists()).hasSize(1);
    }

    @Test
    void operatorsHearOfAPlaceThatCannotBeLookedInto() {
        ListKeeper lost = new ListKeeper(
                List.of(ListPlace.of(folder.resolve("nowhere").toString())),
                new KeptLists(kept),
                new Admission(Map.of(), clock),
                clock,
                "worker-1");

        assertThat(lost.reload()).singleElement().satisfies(report -> {
            assertThat(report.source()).isEqualTo("NOWHERE");
            assertThat(report.status()).isEqualTo(ListReport.Status.REJECTED);
        });
    }

    @Test
    void aFileThatIsNoListIsNamedAndTheOthersAreTaken() throws IOException {
        write(UnListText.with(10));
        Files.writeString(folder.resolve("minutes.csv"), "a,b,c\n1,2,3\n");

        List<ListReport> reports = keeper.reload();

        assertThat(reports)
                .extracting(ListReport::source, ListReport::status)
                .containsExactlyInAnyOrder(
                        tuple("MINUTES-CSV", ListReport.Status.REJECTED), tuple("UN", ListReport.Status.IN_FORCE));
    }

    private ListKeeper keeper(Map<String, Duration> oldest) {
        return new ListKeeper(
                List.of(ListPlace.of(folder.toString())),
                new KeptLists(kept),
                new Admission(oldest, clock),
                clock,
                "worker-1");
    }

    private void write(String text) throws IOException {
        Files.writeString(file, text);
    }
}
