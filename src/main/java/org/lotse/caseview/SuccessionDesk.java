package org.lotse.caseview;

import java.io.IOException;
import java.time.Clock;
import org.lotse.document.DocumentId;
import org.lotse.document.DocumentType;
import org.lotse.document.Documents;
import org.lotse.kernel.CaseId;
import org.lotse.offboarding.SuccessionCause;
import org.lotse.security.CurrentUser;
import org.lotse.succession.Report;
import org.lotse.succession.Successions;
import org.lotse.succession.Successor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Takes a report with its paper: both are kept or neither. */
@Component
class SuccessionDesk {

    private final Successions successions;
    private final Documents documents;
    private final CurrentUser user;
    private final Clock clock;

    SuccessionDesk(Successions successions, Documents documents, CurrentUser user, Clock clock) {
        this.successions = successions;
        this.documents = documents;
        this.user = user;
        this.clock = clock;
    }

    /**
     * @throws org.lotse.kernel.RuleBroken as {@link Successions#report} and {@link Documents#upload}; {@code report-incomplete} with {@code
     *     sure} unless the colleague has confirmed that it is this person, and with {@code paper} where there is none
     */
    @Transactional
    public void died(CaseId caseId, Typed typed, MultipartFile paper) {
        if (typed.optional("sure") == null) {
            throw Typed.lacking("sure");
        }
        successions.report(
                caseId,
                new Report(
                        SuccessionCause.DEATH,
                        typed.day("on"),
                        typed.optional("reporter"),
                        typed.optional("powers"),
                        null,
                        kept(caseId, paper),
                        me(),
                        clock.instant()));
    }

    /** @throws org.lotse.kernel.RuleBroken as {@link #died}, but for {@code sure} */
    @Transactional
    public void absorbed(CaseId caseId, Typed typed, MultipartFile paper) {
        var successor = new Successor(typed.optional("successor"), typed.optional("register"), typed.iban("iban"));
        successions.report(
                caseId,
                new Report(
                        SuccessionCause.MERGER,
                        typed.day("on"),
                        null,
                        null,
                        successor,
                        kept(caseId, paper),
                        me(),
                        clock.instant()));
    }

    /** One more paper, as a certificate of inheritance. */
    void addPaper(CaseId caseId, MultipartFile paper) {
        kept(caseId, paper);
    }

    private DocumentId kept(CaseId caseId, MultipartFile paper) {
        if (paper == null || paper.isEmpty()) {
            throw Typed.lacking("paper");
        }
        try {
            return documents
                    .upload(caseId, DocumentType.OTHER, paper.getOriginalFilename(), paper.getBytes())
                    .id();
        } catch (IOException unreadable) {
            throw Typed.lacking("paper");
        }
    }

    void takeBack(CaseId caseId, String reason) {
        successions.takeBack(caseId, reason, me());
    }

    private String me() {
        return user.required().username();
    }
}
