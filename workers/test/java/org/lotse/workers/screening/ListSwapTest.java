package org.lotse.workers.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.workers.screening.list.EntryType;
import org.lotse.workers.screening.list.ListPlace;
import org.lotse.workers.screening.match.Query;

class ListSwapTest {

    private static final Query QUERY = Query.named(EntryType.PERSON, "Testperson Qabcd");

    @TempDir
    Path folder;

    @TempDir
    Path kept;

    @Test
    void noRequestIsLostOrAnsweredWronglyWhileListsAreSwapped() throws Exception {
        Path file = folder.resolve("un.xml");
        Files.writeString(file, UnListText.with(200));
        ListKeeper keeper = new ListKeeper(
                List.of(ListPlace.of(folder.toString())), new KeptLists(kept), Clock.systemUTC(), "worker-1");
        keeper.reload();
        AtomicBoolean swapping = new AtomicBoolean(true);
        ExecutorService askers = Executors.newFixedThreadPool(2);

        List<Future<Integer>> asked = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            asked.add(askers.submit(() -> ask(keeper, swapping)));
        }
        for (int edition = 1; edition <= 20; edition++) {
            Files.writeString(file, UnListText.with(200 + edition));
            keeper.reload();
        }
        swapping.set(false);

        for (Future<Integer> one : asked) {
            assertThat(one.get()).isPositive();
        }
        askers.shutdown();
        assertThat(keeper.inForce().lists().get(0).entries()).hasSize(220);
    }

    private static int ask(ListKeeper keeper, AtomicBoolean swapping) {
        int answered = 0;
        do {
            assertThat(keeper.inForce().matcher().screen(QUERY, 0.85, 5).hits()).hasSize(1);
            answered++;
        } while (swapping.get());
        return answered;
    }
}
