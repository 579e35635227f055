package org.lotse.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lotse.security.Role;
import org.lotse.security.Staff;
import org.lotse.testing.PlatformTest;
import org.lotse.workflow.HumanTask;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PlatformTest
@Tag("by-hand")
@Import(Desk.ByHand.class)
class NextTaskTest {

    private static final Staff CLARA = new Staff("clara", "Clara Clausen", Set.of(Role.CLERK));

    @Autowired
    private Desk desk;

    @Autowired
    private NextTask next;

    @AfterEach
    void clear() {
        desk.clear();
    }

    @Test
    void givesTheMostUrgentTaskAndClaimsIt() {
        aTask("CLERK", 50);
        HumanTask urgent = aTask("CLERK", 90);

        assertThat(next.take(CLARA, null)).map(OpenTask::id).contains(urgent.id());
        assertThat(next.take(CLARA, null)).map(OpenTask::id).contains(urgent.id());
    }

    @Test
    void neverGivesAwayWhatAnotherRoleMustDo() {
        aTask("COMPLIANCE", 90);

        assertThat(next.take(CLARA, null)).isEmpty();
    }

    @Test
    void passesOverWhatFourEyesForbid() {
        aTask("CLERK", 50);
        desk.tasks().exclude("clara");

        assertThat(next.take(CLARA, null)).isEmpty();
    }

    @Test
    void leavesOutTheTaskInHand() {
        HumanTask inHand = aTask("CLERK", 90);
        HumanTask other = aTask("CLERK", 50);
        desk.tasks().claim(inHand.id(), "clara");

        assertThat(next.take(CLARA, inHand.id())).map(OpenTask::id).contains(other.id());
    }

    @Test
    void twoClerksNeverGetTheSame() throws Exception {
        IntStream.range(0, 24).forEach(number -> aTask("CLERK", number % 3));
        Set<String> given = ConcurrentHashMap.newKeySet();
        ExecutorService clerks = Executors.newFixedThreadPool(8);

        List<Callable<Boolean>> presses = IntStream.range(0, 24)
                .<Callable<Boolean>>mapToObj(number -> () -> next.take(clerk(number), null)
                        .map(task -> given.add(task.id()))
                        .orElse(false))
                .toList();

        for (Future<Boolean> press : clerks.invokeAll(presses)) {
            assertThat(press.get()).as("a task of one's own").isTrue();
        }
        clerks.shutdown();
        assertThat(given).hasSize(24);
    }

    private static Staff clerk(int number) {
        return new Staff("clerk" + number, "Clerk " + number, Set.of(Role.CLERK));
    }

    private HumanTask aTask(String group, int priority) {
        return desk.tasks()
                .create(desk.aCaseOf("Ada", "Task"), "check-documents", group, priority, Duration.ofHours(4));
    }
}
