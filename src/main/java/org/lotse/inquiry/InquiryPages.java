package org.lotse.inquiry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.lotse.inquiry.Inquiry.Door;
import org.lotse.inquiry.InquiryDesk.Report;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.lotse.screening.HitExplanation;
import org.lotse.screening.ScreeningQuery;
import org.lotse.screening.ScreeningResult.Candidate;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Screens somebody by hand, and shows what came of it. */
@Controller
@RequestMapping("/screening")
class InquiryPages {

    private static final String FORM = "inquiry/new";

    private final InquiryDesk desk;
    private final QuestionReader reader;
    private final CountryNames countries;
    private final MessageSource messages;
    private final ObjectMapper json;

    InquiryPages(
            InquiryDesk desk,
            QuestionReader reader,
            CountryNames countries,
            MessageSource messages,
            ObjectMapper json) {
        this.desk = desk;
        this.reader = reader;
        this.countries = countries;
        this.messages = messages;
        this.json = json;
    }

    @GetMapping("/new")
    @PreAuthorize(Access.ASK)
    String form(@RequestParam(required = false) String from, Model model) {
        InquiryForm form = from == null ? InquiryForm.empty() : again(InquiryId.of(from));
        return show(form, Map.of(), model);
    }

    private InquiryForm again(InquiryId id) {
        return desk.read(id).results().stream()
                .findFirst()
                .map(answered -> InquiryForm.of(answered.query()))
                .orElseGet(InquiryForm::empty);
    }

    private String show(InquiryForm form, Map<String, String> wrong, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("wrong", wrong);
        model.addAttribute("mine", desk.mine());
        return FORM;
    }

    @PostMapping("/new")
    @PreAuthorize(Access.ASK)
    String screen(InquiryForm form, Model model, Locale locale, HttpServletResponse response) {
        try {
            Question question = reader.read(form.question(countries::code));
            return "redirect:/screening/inquiries/" + desk.ask(question, Door.PAGE, InquiryDesk.PATIENCE);
        } catch (RuleBroken refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(form, inWords(refused.fields(), locale), model);
        }
    }

    private Map<String, String> inWords(List<FieldProblem> problems, Locale locale) {
        var words = new LinkedHashMap<String, String>();
        problems.forEach(problem -> words.putIfAbsent(
                InquiryForm.field(problem.field()), messages.getMessage("field." + problem.code(), null, locale)));
        return words;
    }

    @GetMapping("/inquiries/{id}")
    @PreAuthorize(Access.READ)
    String read(@PathVariable String id, Model model, HttpServletResponse response) {
        Report report = desk.read(InquiryId.of(id));
        if (!report.inquiry().isAnswered()) {
            response.setHeader("Refresh", "2");
        }
        model.addAttribute("inquiry", report.inquiry());
        model.addAttribute("findings", findings(report.results()));
        model.addAttribute("askedBy", desk.colleague(report.inquiry()));
        model.addAttribute("mayAsk", desk.mayAsk());
        return "inquiry/inquiry";
    }

    private List<Finding> findings(List<Answered> results) {
        return IntStream.range(0, results.size())
                .mapToObj(each -> Finding.of(each + 1, results.get(each), this::explain))
                .toList();
    }

    private HitExplanation explain(ScreeningQuery query, JsonNode candidate) {
        try {
            return HitExplanation.of(query, json.treeToValue(candidate, Candidate.class));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Cannot read a stored candidate", unreadable);
        }
    }

    @GetMapping("/inquiries/{id}/archive")
    @PreAuthorize(Access.READ)
    ResponseEntity<Archive> archive(@PathVariable String id) {
        Report report = desk.read(InquiryId.of(id));
        if (!report.inquiry().isAnswered()) {
            throw new NotFound("archive", id);
        }
        return Archive.answer(report);
    }
}
