package org.lotse.document;

import java.util.List;
import org.lotse.kernel.CaseId;

/** The register of documents that came from more than one client. */
public interface Duplicates {

    /**
     * The case's current documents that another client handed in as well, most alike first; empty until it is known whose
     * case it is. Two cases are of one client when they are of one party, or of people of the same name and birth date.
     */
    List<Duplicate> of(CaseId caseId);
}
