package org.lotse.resolution;

import java.util.List;
import org.lotse.casefile.CaseOpened;
import org.lotse.casefile.Cases;
import org.lotse.document.DocumentsCompared;
import org.lotse.party.PartyId;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** When the bank looks whom a client resembles: at the application, and when more was read from the documents. */
@Component
class ResolutionFeed {

    private static final int BATCH = 500;

    private final Resolutions resolutions;
    private final Cases cases;
    private final KeyTable keys;
    private final Seeking seeking;
    private final TransactionTemplate transactions;

    ResolutionFeed(
            Resolutions resolutions, Cases cases, KeyTable keys, Seeking seeking, TransactionTemplate transactions) {
        this.resolutions = resolutions;
        this.cases = cases;
        this.keys = keys;
        this.seeking = seeking;
        this.transactions = transactions;
    }

    @EventListener
    void on(CaseOpened opened) {
        resolutions.seek(opened.caseId());
    }

    /** Before there is a case nothing is known of a client. */
    @EventListener
    void on(DocumentsCompared compared) {
        if (cases.exists(compared.caseId())) {
            resolutions.seek(compared.caseId());
        }
    }

    /** Repeating it does no harm, nor do two nodes that do it at once. */
    @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT1M")
    void catchUp() {
        String after = "";
        for (List<PartyId> some = keys.without(after, BATCH); !some.isEmpty(); some = keys.without(after, BATCH)) {
            List<PartyId> batch = some;
            transactions.executeWithoutResult(status -> seeking.index(batch));
            after = batch.get(batch.size() - 1).toString();
        }
    }
}
