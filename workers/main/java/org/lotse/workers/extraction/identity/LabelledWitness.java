package org.lotse.workers.extraction.identity;

import java.time.LocalDate;
import java.util.List;
import org.lotse.workers.extraction.layout.Part;
import org.lotse.workers.extraction.mrz.ZoneNames;

/** What the print at labels says against the zone. It says nothing unless label and value were read clearly. */
final class LabelledWitness {

    private final PrintedFields print;
    private final PrintedWords words;

    LabelledWitness(PrintedFields print, PrintedWords words) {
        this.print = print;
        this.words = words;
    }

    /** @param cutOff whether the zone had no room for more letters */
    Witness familyName(ZoneNames zone, boolean cutOff) {
        return name(PrintedField.FAMILY_NAME, zone.family(), zone, cutOff);
    }

    Witness givenNames(ZoneNames zone, boolean cutOff) {
        return name(PrintedField.GIVEN_NAMES, zone.given(), zone, cutOff);
    }

    /** Who is named elsewhere on the document as in the zone is not accused by what stands at a label. */
    private Witness name(PrintedField field, String spelt, ZoneNames zone, boolean cutOff) {
        if (spelt.isEmpty() || words.asPrinted(spelt).isPresent()) {
            return spelt.isEmpty() ? Witness.SILENT : Witness.AGREES;
        }
        String all = zone.family() + " " + zone.given();
        List<Part> printed = print.at(field, PrintedName::mayBe)
                .map(PrintedFields.AtLabel::value)
                .filter(LabelledWitness::clear)
                .toList();
        boolean another = !printed.isEmpty()
                && printed.stream().allMatch(name -> PrintedName.isAnother(name.text(), spelt, all, cutOff));
        return another ? Witness.DIFFERS : Witness.SILENT;
    }

    /** @param others dates that the zone says of something else, for which a label may stand too near */
    Witness date(PrintedField field, LocalDate day, List<LocalDate> others) {
        List<PrintedDate> printed = print.at(
                        field, value -> !PrintedDate.in(value).isEmpty())
                .map(PrintedFields.AtLabel::value)
                .filter(LabelledWitness::clear)
                .map(value -> PrintedDate.in(value).get(0))
                .toList();
        boolean another = !printed.isEmpty()
                && printed.stream()
                        .noneMatch(date -> date.is(day) || others.stream().anyMatch(date::is));
        return another ? Witness.DIFFERS : Witness.SILENT;
    }

    private static boolean clear(Part value) {
        return value.line().source().confidence() > PrintedWords.CLEARLY_READ;
    }
}
