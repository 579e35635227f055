package org.lotse.workers.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.workers.screening.list.ListPlace;

class ListDutyTest {

    @TempDir
    Path home;

    @TempDir
    Path kept;

    private final PlatformStandIn platform = new PlatformStandIn();

    @Test
    void whereNoFolderIsTheSampleListsArePutAndReported() {
        Path lists = home.resolve("not/yet/lists");

        duty(lists).load();

        assertThat(lists.resolve("README.txt")).isRegularFile();
        assertThat(platform.received).containsOnlyKeys("/lists/OFAC", "/lists/UN");
        assertThat((Map<?, ?>) platform.received.get("/lists/UN"))
                .satisfies(report -> assertThat(report.get("status")).isEqualTo("IN_FORCE"));
    }

    @Test
    void aFolderThatExistsIsLeftAlone() throws Exception {
        Path lists = Files.createDirectory(home.resolve("lists"));

        duty(lists).load();

        assertThat(lists).isEmptyDirectory();
        assertThat(platform.received).isEmpty();
    }

    @Test
    void aPlatformThatIsAwayHearsOfTheListsWhenItIsBack() {
        ListDuty duty = duty(home.resolve("lists"));

        platform.away = true;
        duty.load();
        platform.away = false;
        duty.load();

        assertThat(platform.received).containsOnlyKeys("/lists/OFAC", "/lists/UN");
    }

    private ListDuty duty(Path lists) {
        ListKeeper keeper = new ListKeeper(
                List.of(ListPlace.of(lists.toString())), new KeptLists(kept), Clock.systemUTC(), "worker-1");
        return new ListDuty(keeper, new ShippedLists(List.of(lists), Clock.systemUTC()), platform, Duration.ofHours(1));
    }
}
