package org.lotse.fees;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has statements issued on every day of the bank on which figures are there. */
@Component
@ConditionalOnProperty(name = "lotse.fees.watch", matchIfMissing = true)
class FeeWatch {

    private final FeeStatements statements;

    FeeWatch(FeeStatements statements) {
        this.statements = statements;
    }

    @Scheduled(fixedDelayString = "${lotse.fees.look-every:10m}", initialDelayString = "${lotse.fees.look-first:20s}")
    void look() {
        statements.look();
    }
}
