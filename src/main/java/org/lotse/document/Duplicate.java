package org.lotse.document;

import org.lotse.kernel.CaseId;

/**
 * A document that lies in another client's case too. For people of the bank only.
 *
 * @param distance bits in which the pages differ, 0 for the same file, at most 6
 */
public record Duplicate(DocumentId document, CaseId otherCase, int distance) {}
