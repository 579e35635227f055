package org.lotse.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lotse.kernel.CaseId;
import org.lotse.party.LegalEntity;
import org.lotse.party.NaturalPerson;

/** The store of uploaded documents and their readings. */
public interface Documents {

    /**
     * Takes a file in. The same bytes for the same case and type are kept once.
     *
     * @throws org.lotse.kernel.RuleBroken {@code file-empty}, {@code file-too-large} (over 20 MB), {@code
     *     file-type-not-accepted} (anything but JPEG, PNG, WebP, TIFF, PDF), {@code file-is-not-what-it-says}, {@code
     *     too-many-documents} (over 20 a case)
     */
    Document upload(CaseId caseId, DocumentType type, String fileName, byte[] content);

    /** @throws org.lotse.kernel.NotFound when there is no such document */
    Document get(DocumentId id);

    byte[] content(DocumentId id);

    /** The case's documents, oldest first, superseded ones included. */
    List<Document> of(CaseId caseId);

    /** Takes a document out of consideration; it is kept. */
    void supersede(DocumentId id);

    /** Deletes all that was handed in for an application that never became a case: nothing obliges to keep it. */
    void forget(CaseId caseId);

    /**
     * Keeps the first reading of a document and looks for the same picture in other cases; a repeated one changes nothing.
     */
    void record(DocumentId id, Reading reading);

    /** As the machine read it; what people corrected stands in {@link Corrections}. */
    Optional<Reading> reading(DocumentId id);

    /** Keeps the picture that people see of a page, JPEG, made by the worker and not by the sender. */
    void recordPage(DocumentId id, int number, byte[] jpeg);

    /** @throws org.lotse.kernel.NotFound when the page has no picture */
    byte[] page(DocumentId id, int number);

    /**
     * Compares what the person states with what was read from the case's current documents, as corrected, and keeps the
     * result.
     *
     * @param wanted the kinds of documents that have to be there
     */
    Comparison compare(CaseId caseId, NaturalPerson person, Set<DocumentType> wanted);

    /** The same, wanting what the comparison before wanted; at the first an identity document and a proof of address. */
    Comparison compare(CaseId caseId, NaturalPerson person);

    /** Whether the case's current identity documents say all that the person states, and nobody need look; keeps nothing. */
    boolean identityProves(CaseId caseId, NaturalPerson person);

    /** Lays copies of the current documents of a kind into another case, with what was read from them and corrected. */
    List<Document> copy(CaseId from, DocumentType type, CaseId into);

    /**
     * Compares what is stated of a legal entity with what was read from the case's extracts of its register, as corrected,
     * and keeps the result.
     *
     * @param representatives whole names of those who say they act for it
     */
    Comparison compareExtract(CaseId caseId, LegalEntity entity, List<String> representatives);

    /** The latest kept comparison. */
    Optional<Comparison> comparison(CaseId caseId);
}
