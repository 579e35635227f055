package org.lotse.application.web.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lotse.kernel.FieldProblem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is wrong with which field, as sentences that lead there. */
@Component
class Faults {

    private final MessageSource messages;

    Faults(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * One fault.
     *
     * @param field path of the field
     * @param anchor id of the field on its page
     * @param page address of the page that asks for it
     */
    public record Fault(String field, String anchor, String page, String sentence) {}

    List<Fault> of(List<FieldProblem> problems, Locale locale) {
        return problems.stream().map(problem -> fault(problem, locale)).toList();
    }

    private Fault fault(FieldProblem problem, Locale locale) {
        String page = "/apply/" + Step.asking(problem.field()).path();
        return new Fault(problem.field(), anchor(problem.field()), page, sentence(problem, locale));
    }

    /** The first field of a group stands for the group. */
    private static String anchor(String field) {
        return switch (field) {
            case "dateOfBirth" -> "dateOfBirth-day";
            case "nationalities" -> "nationalities-0";
            case "taxResidences" -> "taxResidences-0-country";
            default -> field.replaceAll("[.\\[]", "-").replace("]", "");
        };
    }

    /** What is wrong with each field of a page that is no step. */
    Map<String, String> sentences(List<FieldProblem> problems, Locale locale) {
        Map<String, String> sentences = new LinkedHashMap<>();
        problems.forEach(problem -> sentences.putIfAbsent(problem.field(), sentence(problem, locale)));
        return sentences;
    }

    private String sentence(FieldProblem problem, Locale locale) {
        String stem = problem.field().replaceAll("\\[\\d+\\]", "");
        String general = messages.getMessage("field." + problem.code(), null, problem.code(), locale);
        return messages.getMessage("apply." + problem.code() + "." + stem, null, general, locale);
    }

    /** The first sentence of each field. */
    static Map<String, String> byField(List<Fault> faults) {
        Map<String, String> sentences = new LinkedHashMap<>();
        faults.forEach(fault -> sentences.putIfAbsent(fault.field(), fault.sentence()));
        return sentences;
    }
}
