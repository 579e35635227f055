package org.lotse.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lotse.kernel.CaseId;
import org.lotse.offboarding.RelationshipEnded;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.rules.Artefact;
import org.lotse.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Rule 15: GwG §8(4), AMLR 77, KWG §24c. */
@PlatformTest
class RetentionTest {

    private static final String GWG = "gwg";
    private static final String AMLR = "amlr";

    @Autowired
    private RetentionClocks clocks;

    @Autowired
    private ApplicationEventPublisher events;

    private final CaseId caseId = CaseId.next();

    @Test
    @Proves(value = Rule.RETENTION, at = "offboarding/end-relationship")
    void underTheGwgDueDiligenceIsKeptFiveYearsFromTheEndOfTheYearAndTenAtMost() {
        RetentionClock clock = ended("2026-11-30T10:00:00Z").get(Artefact.DUE_DILIGENCE);

        assertThat(clock.basis().pack()).isEqualTo(GWG);
        assertThat(clock.keptUntil()).isEqualTo(LocalDate.of(2031, 12, 31));
        assertThat(clock.destroyedBy()).contains(LocalDate.of(2036, 12, 31));
    }

    @Test
    @Proves(value = Rule.RETENTION, at = "offboarding/end-relationship")
    void underTheAmlrItIsKeptFiveYearsFromTheVeryDay() {
        RetentionClock clock = ended("2027-07-10T10:00:00Z").get(Artefact.DUE_DILIGENCE);

        assertThat(clock.basis().pack()).isEqualTo(AMLR);
        assertThat(clock.keptUntil()).isEqualTo(LocalDate.of(2032, 7, 10));
    }

    @Test
    @Proves(value = Rule.RETENTION, at = "offboarding/end-relationship")
    void accountDataIsKeptTenYearsAfterClosing() {
        RetentionClock clock = ended("2026-11-30T10:00:00Z").get(Artefact.ACCOUNT_DATA);

        assertThat(clock.keptUntil()).isAfterOrEqualTo(LocalDate.of(2036, 11, 30));
        assertThat(clock.basis().rules())
                .allSatisfy(rule -> assertThat(rule.source()).contains("KWG §24c"));
    }

    @Test
    void theBanksCalendarDecidesWhichRegimeHolds() {
        assertThat(ended("2027-07-09T22:30:00Z")
                        .get(Artefact.DUE_DILIGENCE)
                        .basis()
                        .pack())
                .isEqualTo(AMLR);
    }

    @Test
    void whatIsCountedFromAnotherEventHasNoClockHere() {
        assertThat(ended("2026-11-30T10:00:00Z")).doesNotContainKeys(Artefact.TRANSACTION, Artefact.CONSENT);
    }

    @Test
    void anEndThatIsHeardTwiceStartsNoSecondClock() {
        var first = ended("2026-11-30T10:00:00Z");

        assertThat(ended("2026-12-05T10:00:00Z")).isEqualTo(first);
    }

    private Map<Artefact, RetentionClock> ended(String at) {
        events.publishEvent(new RelationshipEnded(caseId, Instant.parse(at)));
        return clocks.of(caseId).stream().collect(Collectors.toMap(RetentionClock::artefact, Function.identity()));
    }
}
