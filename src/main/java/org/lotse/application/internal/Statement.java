package org.lotse.application.internal;

import java.time.LocalDate;
import java.util.Set;
import org.lotse.application.ApplicationForm;
import org.lotse.document.DocumentType;

/**
 * All that a client hands in.
 *
 * @param documents the kinds of documents that are there
 * @param wanted the kinds that have to be there
 * @param today the day it is handed in
 */
record Statement(ApplicationForm form, Set<DocumentType> documents, Set<DocumentType> wanted, LocalDate today) {}
