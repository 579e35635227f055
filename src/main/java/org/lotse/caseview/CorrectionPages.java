package org.lotse.caseview;

import java.util.Map;
import java.util.stream.Collectors;
import org.lotse.document.CorrectionRequest;
import org.lotse.document.DocumentId;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Correcting a field in its place; answers with the parts of the page that changed. */
@Controller
@RequestMapping("/cases/{caseId}/documents/{documentId}/fields")
class CorrectionPages {

    private final Correcting correcting;
    private final Dossiers dossiers;
    private final Story story;

    CorrectionPages(Correcting correcting, Dossiers dossiers, Story story) {
        this.correcting = correcting;
        this.dossiers = dossiers;
        this.story = story;
    }

    /**
     * A correction that was not kept, with what was typed.
     *
     * @param refusal what stands against it as a whole, as a key, or null
     * @param faults codes by {@code value} and {@code reason}
     */
    record Refused(String field, String value, String reason, String refusal, Map<String, String> faults) {

        static Refused of(CorrectionRequest request, RuleBroken broken) {
            Map<String, String> faults =
                    broken.fields().stream().collect(Collectors.toMap(FieldProblem::field, FieldProblem::code));
            return new Refused(
                    request.field(),
                    request.value(),
                    request.reason(),
                    faults.isEmpty() ? "problem." + broken.rule() : null,
                    faults);
        }

        public boolean isOf(String name) {
            return field.equals(name);
        }
    }

    @PostMapping("/{name}")
    @PreAuthorize(Access.CORRECT)
    String correct(
            @PathVariable String caseId,
            @PathVariable String documentId,
            @PathVariable String name,
            @RequestParam String value,
            @RequestParam String reason,
            @RequestParam int seen,
            Model model) {
        var request = new CorrectionRequest(name, value, reason, seen);
        try {
            correcting.correct(CaseId.of(caseId), DocumentId.of(documentId), request);
            model.addAttribute("corrected", name);
        } catch (RuleBroken broken) {
            model.addAttribute("refused", Refused.of(request, broken));
        }
        return parts(dossiers.read(CaseId.of(caseId)), DocumentId.of(documentId), model);
    }

    private String parts(Dossier dossier, DocumentId document, Model model) {
        model.addAttribute("dossier", dossier);
        model.addAttribute(
                "one",
                dossier.evidence().stream()
                        .filter(evidence -> evidence.document().id().equals(document))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("document", document)));
        model.addAttribute("story", story.tell(dossier.trail()));
        model.addAttribute("correcting", true);
        model.addAttribute("again", true);
        return "caseview/corrected :: parts";
    }
}
