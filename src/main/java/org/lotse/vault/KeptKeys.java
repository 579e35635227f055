package org.lotse.vault;

import org.lotse.kernel.KeptRecords;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A case’s key goes with due diligence, and last: what is left after that was never sealed with it. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class KeptKeys implements KeptRecords {

    private final Vault vault;

    KeptKeys(Vault vault) {
        this.vault = vault;
    }

    @Override
    public String room() {
        return "keys";
    }

    @Override
    public int destroy(Share share, Subject subject) {
        return share == Share.DUE_DILIGENCE ? vault.destroyKey(subject.caseId().value()) : 0;
    }
}
