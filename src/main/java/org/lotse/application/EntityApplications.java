package org.lotse.application;

import java.util.Optional;
import org.lotse.kernel.CaseId;

/** Applications of legal entities as other features see them. */
public interface EntityApplications {

    /** Empty when a natural person applies. */
    Optional<EntityStatement> statement(CaseId caseId);
}
