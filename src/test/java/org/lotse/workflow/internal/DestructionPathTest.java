package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.workflow.internal.BankInMemory.NOW;

import java.time.Duration;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.lotse.kernel.CaseId;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.retention.BatchId;
import org.lotse.retention.BatchItem;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DestructionPathTest {

    private final House house = House.standing();
    private BatchId list;

    @Test
    @Proves(value = Rule.RETENTION, at = "destruction/await-release")
    void nothingIsDestroyedBeforeItIsReleased() {
        CaseId key = listed(2);

        assertThat(house.passed(key)).containsExactly("records-listed");
        assertThat(house.destructions.destroyed).doesNotContainAnyElementsOf(items());
    }

    @Test
    void everyCaseOfAReleasedListIsDestroyedInItsTurn() {
        CaseId key = listed(3);

        house.inTransaction(() -> house.destructions.release(list, "cem"));
        assertThat(house.destructions.destroyed).doesNotContainAnyElementsOf(items());
        house.runJobs(key);

        assertThat(house.destructions.destroyed).containsSubsequence(items());
        assertThat(house.destructions.ended).contains(list);
        assertThat(house.passed(key)).contains("end-destruction", "records-destroyed");
        assertThat(house.running(key)).isFalse();
    }

    @Test
    void aListThatNobodyReleasesIsOverdueAndStillCanBe() {
        CaseId key = listed(1);
        assertThat(house.timer(key, "release-overdue").getDuedate().toInstant())
                .isEqualTo(NOW.plus(Duration.ofDays(14)));

        house.letTimePass(key, "release-overdue");
        assertThat(house.destructions.overdue).contains(list);
        house.inTransaction(() -> house.destructions.release(list, "cem"));
        house.runJobs(key);

        assertThat(house.passed(key)).contains("reminded", "records-destroyed");
    }

    private CaseId listed(int cases) {
        house.inTransaction(() -> list = house.destructions.list(cases));
        return new CaseId(list.value());
    }

    private java.util.List<String> items() {
        return house.destructions.items(list).stream().map(BatchItem::id).toList();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyNodeWasVisited() {
        assertThat(new Coverage(house).unvisited("destruction")).isEmpty();
    }
}
