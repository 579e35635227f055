package org.lotse.application.web.pages;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.application.internal.Application;
import org.lotse.application.internal.Dossier;
import org.lotse.application.web.pages.Faults.Fault;
import org.lotse.kernel.FieldProblem;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a question shows. */
@Component
class StepView {

    private final ObjectMapper mapper;
    private final Choices choices;
    private final Faults faults;
    private final PaperList papers;
    private final Dossier dossier;

    StepView(ObjectMapper mapper, Choices choices, Faults faults, PaperList papers, Dossier dossier) {
        this.mapper = mapper;
        this.choices = choices;
        this.faults = faults;
        this.papers = papers;
        this.dossier = dossier;
    }

    String show(Step step, Application application, Model model, Locale locale) {
        return page(step, application, fields(application), List.of(), model, locale);
    }

    /** With what was typed, as it was typed, and what is wrong with it. */
    String refuse(
            Step step,
            Application application,
            ObjectNode typed,
            List<FieldProblem> problems,
            Model model,
            Locale locale) {
        Map<String, String> fields = fields(application);
        fields.keySet().removeIf(step::asks);
        fields.putAll(TypedFields.flat(typed));
        return page(step, application, fields, faults.of(problems, locale), model, locale);
    }

    private Map<String, String> fields(Application application) {
        return TypedFields.flat(mapper.valueToTree(application.form()));
    }

    private String page(
            Step step,
            Application application,
            Map<String, String> fields,
            List<Fault> wrong,
            Model model,
            Locale locale) {
        model.addAttribute("step", step);
        Steps steps = Steps.wanting(dossier.wanted(application.form()));
        model.addAttribute("count", steps.count());
        model.addAttribute("number", steps.number(step));
        model.addAttribute("before", steps.before(step));
        model.addAttribute("typed", fields);
        model.addAttribute("faults", wrong);
        model.addAttribute("wrong", Faults.byField(wrong));
        model.addAttribute("dateParts", dateParts(locale));
        model.addAttribute("channels", List.of("EMAIL", "LETTER", "SMS", "PHONE"));
        model.addAttribute("consented", consented(fields));
        model.addAttribute("choices", new ChoicesIn(choices, locale));
        step.document().ifPresent(type -> papers.into(model, application.caseId(), type, locale));
        return step.document().isPresent() ? "apply/upload" : "apply/step";
    }

    private static List<String> dateParts(Locale locale) {
        return locale.getLanguage().equals("zh") ? List.of("year", "month", "day") : List.of("day", "month", "year");
    }

    private static Set<String> consented(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> field.getKey().matches("consents\\[\\d+]\\.channel"))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    /** The choices in one language, for the page. */
    record ChoicesIn(Choices choices, Locale locale) {

        public List<Choices.Choice> of(String field) {
            return choices.of(field, locale);
        }
    }
}
