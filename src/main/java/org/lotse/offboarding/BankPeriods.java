package org.lotse.offboarding;

import java.time.Clock;
import java.time.LocalDate;
import org.lotse.rules.Decided;
import org.lotse.rules.RulePacks;
import org.springframework.stereotype.Component;

/** The period of a notice that the bank gives today, by the pack of the day. */
@Component
class BankPeriods {

    private final RulePacks packs;
    private final OffboardingSettings settings;
    private final Clock clock;

    BankPeriods(RulePacks packs, OffboardingSettings settings, Clock clock) {
        this.packs = packs;
        this.settings = settings;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(settings.zone()));
    }

    Decided<LocalDate> earliest(NoticeCause cause) {
        return EarliestEnd.of(packs.at(today()), cause, today().plus(settings.delivery()));
    }
}
