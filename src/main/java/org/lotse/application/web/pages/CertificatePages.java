package org.lotse.application.web.pages;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lotse.application.internal.Certifying;
import org.lotse.application.internal.Words;
import org.lotse.application.web.pages.StepView.ChoicesIn;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a client certifies where they are taxed, after the account was opened without. */
@Controller
class CertificatePages {

    private final Certifying certifying;
    private final Faults faults;
    private final Choices choices;
    private final Words words;
    private final ObjectMapper mapper;
    private final ApplicationCookie cookie;

    CertificatePages(
            Certifying certifying,
            Faults faults,
            Choices choices,
            Words words,
            ObjectMapper mapper,
            ApplicationCookie cookie) {
        this.certifying = certifying;
        this.faults = faults;
        this.choices = choices;
        this.words = words;
        this.mapper = mapper;
        this.cookie = cookie;
    }

    @GetMapping("/apply/certificate")
    String mayCertify(HttpServletRequest request, Model model, Locale locale) {
        CaseId caseId = cookie.required(request);
        return certifying
                .until(caseId)
                .map(by -> page(caseId, by, null, List.of(), model, locale))
                .orElse("redirect:/apply/status");
    }

    /** @param typed null where nothing was typed yet */
    private String page(
            CaseId caseId, LocalDate by, ObjectNode typed, List<FieldProblem> wrong, Model model, Locale locale) {
        List<Faults.Fault> found = faults.of(wrong, locale);
        model.addAttribute("by", words.date(locale, by));
        model.addAttribute("typed", typed == null ? known(caseId) : TypedFields.flat(typed));
        model.addAttribute("faults", found);
        model.addAttribute("wrong", Faults.byField(found));
        model.addAttribute("choices", new ChoicesIn(choices, locale));
        return "apply/certificate";
    }

    /** A certificate is given anew, so its box is never ticked beforehand. */
    private Map<String, String> known(CaseId caseId) {
        Map<String, String> fields = TypedFields.flat(mapper.valueToTree(certifying.known(caseId)));
        fields.remove("taxSelfCertified");
        return fields;
    }

    @PostMapping("/apply/certificate")
    String certify(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        CaseId caseId = cookie.required(request);
        ObjectNode typed = JsonNodeFactory.instance.objectNode();
        typed.setAll(TypedFields.json(Step.TAX, request.getParameterMap()));
        try {
            certifying.certify(caseId, typed);
            flash.addFlashAttribute("certified", true);
        } catch (RuleBroken rule) {
            var by = certifying.until(caseId);
            if (!rule.fields().isEmpty() && by.isPresent()) {
                response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
                return page(caseId, by.get(), typed, rule.fields(), model, locale);
            }
            flash.addFlashAttribute("refusal", words.refusal(locale, rule));
        }
        return "redirect:/apply/status";
    }
}
