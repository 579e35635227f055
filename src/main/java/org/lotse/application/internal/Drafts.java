package org.lotse.application.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.lotse.application.ApplicationForm;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applications while they are being filled in. */
@Service
@Transactional
public class Drafts {

    private final ApplicationStore store;
    private final ResumeTokens tokens;
    private final FormReader reader;

    Drafts(ApplicationStore store, ResumeTokens tokens, FormReader reader) {
        this.store = store;
        this.tokens = tokens;
        this.reader = reader;
    }

    /** A new application, with the one token that opens it. */
    public record Started(CaseId caseId, String resumeToken) {}

    /** @throws RuleBroken {@code form-invalid} with the fields that cannot be kept */
    public Started start(String language, JsonNode typed) {
        CaseId caseId = CaseId.next();
        store.add(caseId, reader.merge(ApplicationForm.empty().in(language), typed));
        return new Started(caseId, tokens.issue(caseId));
    }

    /** @throws org.lotse.kernel.NotFound when there is no such application */
    @Transactional(readOnly = true)
    public Application get(CaseId caseId) {
        return store.get(caseId);
    }

    /**
     * Keeps what was typed: fields that are not mentioned stay, {@code null} clears one (RFC 7396).
     *
     * @throws RuleBroken {@code form-invalid} with the fields that cannot be kept, {@code already-submitted}
     */
    public Application save(CaseId caseId, JsonNode typed) {
        Application kept = draft(caseId);
        ApplicationForm form = reader.merge(kept.form(), typed);
        return store.keep(caseId, form);
    }

    /** What of a change could not be kept; changes nothing. */
    @Transactional(readOnly = true)
    public List<FieldProblem> objections(CaseId caseId, JsonNode typed) {
        return reader.problems(store.get(caseId).form(), typed);
    }

    /** Waits for anyone else who is changing this application. */
    Application draft(CaseId caseId) {
        Application kept = store.locked(caseId);
        if (!kept.isDraft()) {
            throw new RuleBroken(
                    kept.status() == ApplicationStatus.DISCARDED ? "application-withdrawn" : "already-submitted");
        }
        return kept;
    }
}
