package org.lotse.workers.extraction.company;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.workers.extraction.layout.Fold;
import org.lotse.workers.extraction.layout.Part;
import org.lotse.workers.extraction.layout.Phrases;
import org.lotse.workers.extraction.layout.Words;
import org.lotse.workers.extraction.reading.Field;
import org.lotse.workers.extraction.reading.Spelling;

/** A company's legal form, as its part of the extract names it, else as its own name ends. */
final class LegalForm {

    private static final Phrases FORMS = Words.phrases("company.form.name");
    private static final Pattern WORDS = Pattern.compile("\\p{L}[\\p{L} ()'’-]{1,60}");
    private static final double NAMED = 0.92;
    private static final double BY_NAME = 0.8;

    private LegalForm() {}

    static Optional<Field> of(Sections sections) {
        return known(sections.lines(Heading.FORM)).or(() -> written(sections));
    }

    private static Optional<Field> written(Sections sections) {
        return sections.lines(Heading.FORM).stream()
                .filter(part -> WORDS.matcher(part.text()).matches())
                .findFirst()
                .map(part -> part.spelt("legalForm", NAMED))
                .or(() -> sections.lines(Heading.NAME).stream()
                        .flatMap(LegalForm::ofName)
                        .findFirst()
                        .map(part -> part.spelt("legalForm", BY_NAME)));
    }

    /** A long form may go on in the next line. */
    private static Optional<Field> known(List<Part> lines) {
        String text = lines.stream().map(Part::text).collect(Collectors.joining(" "));
        return FORMS.in(Fold.of(text)).map(match -> {
            String form = text.substring(match.from(), match.to());
            return lines.get(0).field("legalForm", form, Spelling.ofZone(form), NAMED);
        });
    }

    private static Stream<Part> ofName(Part name) {
        return Words.list("legal.form").stream()
                .filter(form -> name.text().endsWith(" " + form))
                .map(form -> name.line().part(name.to() - form.length(), name.to()))
                .limit(1);
    }
}
