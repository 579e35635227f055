package org.lotse.workers.extraction.address;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lotse.workers.extraction.layout.Labelled;
import org.lotse.workers.extraction.layout.Layout;
import org.lotse.workers.extraction.layout.Line;
import org.lotse.workers.extraction.layout.Part;
import org.lotse.workers.extraction.layout.Phrases;
import org.lotse.workers.extraction.layout.TextValues;
import org.lotse.workers.extraction.layout.Words;

/** An address that stands in one line beside its label, as forms have it; Chinese ones go from large to small. */
public final class LabelledAddress {

    private static final Phrases LABELS = Words.phrases("address.beside");
    private static final Phrases CODE_LABELS = Words.phrases("postal.code.label");
    private static final Pattern CHINESE = Pattern.compile(
            "(?<city>(?:\\p{IsHan}{2,8}?(?:省|自治区))?\\s?\\p{IsHan}{2,7}?(?:市|自治州|地区))\\s?(?<street>[\\p{IsHan}\\d\\w\\s#()（）·-]{3,60})");
    private static final Pattern SIX_FIGURES = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)");
    private static final Pattern PHONE = Pattern.compile("\\s+(?:\\d{3,4}-)?\\d{7,11}\\s*$");
    private static final String COMMAS = ",; ";

    private LabelledAddress() {}

    public static Optional<Address> in(Layout layout) {
        return Labelled.find(
                        layout,
                        LABELS,
                        line -> true,
                        new TextValues(part -> part.text().length() > 4))
                .stream()
                .flatMap(label -> label.nearest().stream())
                .flatMap(found -> of(layout, found.value()).stream())
                .findFirst();
    }

    private static Optional<Address> of(Layout layout, Part written) {
        Matcher chinese = CHINESE.matcher(written.text());
        if (chinese.find()) {
            return Optional.of(chinese(layout, written, chinese));
        }
        return Place.in(written)
                .filter(place -> place.part().from() > written.from())
                .map(place -> western(written, place));
    }

    private static Address western(Part written, Place place) {
        int end = place.part().from();
        Line line = written.line();
        while (end > written.from() && COMMAS.indexOf(line.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return new Address(
                Optional.empty(),
                List.of(line.part(written.from(), end)),
                place.code(),
                place.city(),
                Optional.empty(),
                place.country().orElse(""),
                place.plainCode(),
                1);
    }

    private static Address chinese(Layout layout, Part written, Matcher match) {
        Line line = written.line();
        Part city = line.part(written.from() + match.start("city"), written.from() + match.end("city"));
        String door = PHONE.matcher(match.group("street")).replaceFirst("");
        int from = written.from() + match.start("street");
        Part street = line.part(from, from + door.length());
        Part code = code(layout).orElse(line.part(written.from(), written.from()));
        return new Address(Optional.empty(), List.of(street), code, city, Optional.empty(), "", code.text(), 1);
    }

    private static Optional<Part> code(Layout layout) {
        return Labelled.find(layout, CODE_LABELS, line -> true, new TextValues(part -> true)).stream()
                .flatMap(label -> label.nearest().stream())
                .flatMap(found -> {
                    Matcher figures = SIX_FIGURES.matcher(found.value().text());
                    int from = found.value().from();
                    return figures.find()
                            ? Optional.of(found.value().line().part(from + figures.start(), from + figures.end()))
                                    .stream()
                            : Optional.<Part>empty().stream();
                })
                .findFirst();
    }
}
