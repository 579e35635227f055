package org.lotse.application.internal;

import java.time.Instant;
import java.util.List;
import org.lotse.application.ApplicationForm;
import org.lotse.document.Documents;
import org.lotse.kernel.CaseId;
import org.lotse.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what was stated and handed in for an application that is given up before it is sent. */
@Service
@Transactional
class Discarding {

    private final ApplicationStore store;
    private final Documents documents;
    private final TypedEntities entities;
    private final Vault vault;

    Discarding(ApplicationStore store, Documents documents, TypedEntities entities, Vault vault) {
        this.store = store;
        this.documents = documents;
        this.entities = entities;
        this.vault = vault;
    }

    void discard(CaseId caseId) {
        documents.forget(caseId);
        entities.forget(caseId);
        vault.destroyKey(caseId.value());
        store.keep(caseId, ApplicationForm.empty());
        store.move(caseId, ApplicationStatus.DISCARDED);
    }

    /** @return how many drafts nobody had touched since the limit */
    int discardUntouchedSince(Instant limit) {
        List<CaseId> abandoned = store.draftsUntouchedSince(limit);
        abandoned.forEach(this::discard);
        return abandoned.size();
    }
}
