package org.lotse.workers.screening.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.workers.runtime.PlatformRefusal;
import org.lotse.workers.screening.PlatformStandIn;
import org.lotse.workers.screening.UnListText;
import org.lotse.workers.screening.list.FoundList;
import org.lotse.workers.screening.list.ListPlace;
import org.lotse.workers.screening.list.ListRefused;
import org.lotse.workers.screening.list.SanctionsList;

class ListArchiveTest {

    @TempDir
    Path folder;

    @TempDir
    Path fetched;

    private final PlatformStandIn platform = new PlatformStandIn();

    @Test
    void anEditionHandedOverOnOneMachineIsTheSameOnAnother() throws IOException {
        FoundList old = found("old", UnListText.with(12));
        new EditionKeeping(platform).handOver(old);

        SanctionsList list = archive(Optional.empty()).edition("UN", old.sha256());

        assertThat(list.entries()).isEqualTo(old.read().entries());
        assertThat(list.publicationDate()).isEqualTo(LocalDate.of(2026, 2, 27));
        assertThat(list.sha256()).isEqualTo(old.sha256());
    }

    @Test
    void aListOfSeveralFilesKeepsTheirOrderAndDate() throws IOException {
        Path set = Files.createDirectory(folder.resolve("set"));
        Files.writeString(set.resolve("sdn.csv"), "7,\"DOE, John\",individual,-0-,-0-,-0-,-0-,-0-,-0-,-0-,-0-,-0-\n");
        Files.writeString(set.resolve("alt.csv"), "7,1,aka,\"ROE, Jane\",-0-\n");
        for (String file : List.of("sdn.csv", "alt.csv")) {
            Files.setLastModifiedTime(set.resolve(file), FileTime.from(Instant.parse("2025-03-04T23:59:00Z")));
        }
        FoundList ofac = ListPlace.of(set.toString()).lists().get(0);
        new EditionKeeping(platform).handOver(ofac);

        SanctionsList list = archive(Optional.empty()).edition("OFAC", ofac.sha256());

        assertThat(list.publicationDate()).isEqualTo(LocalDate.of(2025, 3, 4));
        assertThat(list.entries()).isEqualTo(ofac.read().entries());
        assertThat(list.entries().get(0).aliases()).containsExactly("Jane ROE");
    }

    @Test
    void whatIsInForceIsNotFetched() throws IOException {
        SanctionsList list = found("now", UnListText.with(5)).read();
        ListsInForce inForce = ListsInForce.of(List.of(list));

        assertThat(archive(Optional.of(inForce)).edition("UN", list.sha256())).isSameAs(list);
        assertThat(archive(Optional.of(inForce)).of(inForce.editions())).isSameAs(inForce);
    }

    @Test
    void anEditionIsFetchedOnceAndThenFoundOnThisMachine() throws IOException {
        FoundList old = found("old", UnListText.with(12));
        new EditionKeeping(platform).handOver(old);
        archive(Optional.empty()).edition("UN", old.sha256());
        platform.editions.clear();

        assertThat(archive(Optional.empty()).edition("UN", old.sha256()).entries())
                .hasSize(12);
    }

    @Test
    void twoSetsOfListsStayReady() throws IOException {
        List<List<Edition>> sets = List.of(handedOver(5), handedOver(6), handedOver(7));
        ListArchive archive = archive(Optional.empty());

        ListsInForce first = archive.of(sets.get(0));
        ListsInForce second = archive.of(sets.get(1));

        assertThat(archive.of(sets.get(0))).isSameAs(first);
        archive.of(sets.get(2));
        assertThat(archive.of(sets.get(0))).isSameAs(first);
        assertThat(archive.of(sets.get(1))).isNotSameAs(second);
    }

    @Test
    void anEditionIsHandedOverOnce() throws IOException {
        FoundList list = found("now", UnListText.with(5));
        EditionKeeping keeping = new EditionKeeping(platform);
        keeping.handOver(list);
        platform.editions.clear();

        keeping.handOver(list);

        assertThat(platform.editions).isEmpty();
    }

    @Test
    void anEditionThePlatformHoldsIsNotSentAgainAfterARestart() throws IOException {
        FoundList list = found("now", UnListText.with(5));
        new EditionKeeping(platform).handOver(list);
        byte[] sent = platform.editions.values().iterator().next();

        new EditionKeeping(platform).handOver(list);

        assertThat(platform.editions.values()).singleElement().isSameAs(sent);
    }

    @Test
    void filesThatAreNotTheEditionAskedForAreRefused() throws IOException {
        String sha256 = found("old", UnListText.with(12)).sha256();
        platform.editions.put("/lists/UN/editions/" + sha256, zip("list.xml", UnListText.with(11)));

        assertThatThrownBy(() -> archive(Optional.empty()).edition("UN", sha256))
                .isInstanceOf(ListRefused.class);
        assertThat(fetched.resolve("UN")).isEmptyDirectory();
    }

    @Test
    void aFileNameThatClimbsOutOfItsFolderStaysInside() throws IOException {
        FoundList old = found("old", UnListText.with(12));
        platform.editions.put("/lists/UN/editions/" + old.sha256(), zip("../../../climbed.xml", UnListText.with(12)));

        archive(Optional.empty()).edition("UN", old.sha256());

        assertThat(fetched.resolve("UN/" + old.sha256() + "/00-climbed.xml")).exists();
        assertThat(fetched.resolve("../climbed.xml")).doesNotExist();
    }

    @Test
    void anEditionNobodyHasIsAClearRefusal() {
        assertThatThrownBy(() -> archive(Optional.empty()).edition("UN", "0".repeat(64)))
                .isInstanceOf(PlatformRefusal.class);
    }

    @Test
    void aNameThatIsNoneIsRefusedBeforeItBecomesAPath() {
        assertThatThrownBy(() -> new Edition("../etc", "0".repeat(64))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Edition("UN", "..")).isInstanceOf(IllegalArgumentException.class);
    }

    private ListArchive archive(Optional<ListsInForce> inForce) {
        return new ListArchive(() -> inForce, fetched, platform);
    }

    private List<Edition> handedOver(int persons) throws IOException {
        FoundList list = found("edition" + persons, UnListText.with(persons));
        new EditionKeeping(platform).handOver(list);
        return List.of(new Edition("UN", list.sha256()));
    }

    private FoundList found(String place, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(place + ".xml"), text);
        return ListPlace.of(file.toString()).lists().get(0);
    }

    private static byte[] zip(String name, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes());
        }
        return bytes.toByteArray();
    }
}
