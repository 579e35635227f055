package org.lotse.workers.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.workers.screening.archive.ListsInForce;
import org.lotse.workers.screening.list.EntryType;
import org.lotse.workers.screening.list.ListPlace;
import org.lotse.workers.screening.match.Query;

class ListKeeperTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @TempDir
    Path kept;

    private Path file;
    private ListKeeper keeper;

    @BeforeEach
    void place() {
        file = folder.resolve("whatever.xml");
        keeper = new ListKeeper(List.of(ListPlace.of(folder.toString())), new KeptLists(kept), CLOCK, "worker-1");
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
        ListKeeper restarted =
                new ListKeeper(List.of(ListPlace.of(folder.toString())), new KeptLists(kept), CLOCK, "worker-2");
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

        ListKeeper restarted =
                new ListKeeper(List.of(ListPlace.of(folder.toString())), new KeptLists(kept), CLOCK, "worker-2");

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

    private void write(String text) throws IOException {
        Files.writeString(file, text);
    }
}
