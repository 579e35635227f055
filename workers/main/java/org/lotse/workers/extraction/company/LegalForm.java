package org.lotse.workers.extraction.company;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lotse.workers.extraction.layout.Part;
import org.lotse.workers.extraction.layout.Phrases;
import org.lotse.workers.extraction.layout.Words;
import org.lotse.workers.extraction.reading.Field;

/** A company's legal form, as its part of the extract names it, else as its own name ends. */
final class LegalForm {

    private static final Phrases FORMS = Words.phrases("company.form.name");
    private static final Pattern WORDS = Pattern.compile("\\p{L}[\\p{L} ()'’-]{1,60}");
    private static final double NAMED = 0.92;
    private static final double BY_NAME = 0.8;

    private LegalForm() {}

    static Optional<Field> of(Sections sections) {
        return sections.lines(Heading.FORM).stream()
                .flatMap(LegalForm::known)
                .findFirst()
                .or(() -> sections.lines(Heading.FORM).stream()
                        .filter(part -> WORDS.matcher(part.text()).matches())
                        .findFirst())
                .map(part -> part.spelt("legalForm", NAMED))
                .or(() -> sections.lines(Heading.NAME).stream()
                        .flatMap(LegalForm::ofName)
                        .findFirst()
                        .map(part -> part.spelt("legalForm", BY_NAME)));
    }

    private static Stream<Part> known(Part part) {
        return FORMS
                .in(part.folded())
                .map(match -> part.line().part(part.from() + match.from(), part.from() + match.to()))
                .stream();
    }

    private static Stream<Part> ofName(Part name) {
        return Words.list("legal.form").stream()
                .filter(form -> name.text().endsWith(" " + form))
                .map(form -> name.line().part(name.to() - form.length(), name.to()))
                .limit(1);
    }
}
