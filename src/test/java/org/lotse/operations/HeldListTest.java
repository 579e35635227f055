package org.lotse.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lotse.screening.ListInForce;

class HeldListTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void workersThatSayTheSameStandTogether() {
        List<HeldList> held = HeldList.of(
                List.of(report("UN", "a", "w1", 1), report("UN", "a", "w2", 2), report("UN", "b", "w3", 3)),
                Set.of("w1", "w2", "w3"),
                TODAY);

        assertThat(held).extracting(HeldList::workers).containsExactly(List.of("w1", "w2"), List.of("w3"));
        assertThat(held.get(0).age()).isEqualTo(21);
    }

    @Test
    void whatWorkersSaidThatAreGoneIsForgottenWhenAnotherHoldsTheList() {
        List<HeldList> held =
                HeldList.of(List.of(report("UN", "a", "gone", 1), report("UN", "b", "w2", 2)), Set.of("w2"), TODAY);

        assertThat(held).singleElement().satisfies(one -> assertThat(one.silent())
                .isFalse());
    }

    @Test
    void aListNobodyAtWorkHoldsIsShownAsItWasLastHeardOf() {
        List<HeldList> held =
                HeldList.of(List.of(report("UN", "a", "gone", 1), report("UN", "b", "gone too", 2)), Set.of(), TODAY);

        assertThat(held).singleElement().satisfies(one -> {
            assertThat(one.silent()).isTrue();
            assertThat(one.list().sha256()).isEqualTo("b");
        });
    }

    private static ListInForce report(String source, String sha256, String worker, int minute) {
        Instant at = Instant.parse("2026-11-22T10:00:00Z").plusSeconds(60L * minute);
        return new ListInForce(source, "file", "2026-11-01", sha256, 5, at, worker, "IN_FORCE", null);
    }
}
