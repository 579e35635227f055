package org.lotse.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lotse.document.DocumentComparer.ReadDocument;

/**
 * The sides of an identity document that came as files of their own. The side with the zone says who the holder is; the
 * other one, which nothing vouches for, only bears witness to it.
 */
final class CardSides {

    private static final String PRINT_DIFFERS = "PRINT_DIFFERS";
    private static final Set<String> WITHOUT_ZONE = Set.of("NO_MRZ", "WRONG_TYPE");
    private static final Set<String> DAYS = Set.of("dateOfBirth", "dateOfExpiry");
    private static final Set<String> NAMES = Set.of("familyName", "givenNames");

    /** Workers are never surer of print without a zone than 0.45; what they are nearly as sure of was read clearly. */
    private static final double READ_CLEARLY = 0.39;

    private final List<ReadDocument> all;
    private final List<ReadDocument> zones;

    CardSides(List<ReadDocument> identity) {
        all = identity;
        zones = identity.stream().filter(CardSides::hasZone).toList();
    }

    private static boolean hasZone(ReadDocument document) {
        return document.reading() != null && document.reading().mrz() != null;
    }

    /** What says who the holder is: those with a zone, of others what a person put right; all where no zone was read. */
    List<ReadDocument> thatCount() {
        return all.stream()
                .map(side -> isOther(side) ? onlyCorrected(side) : side)
                .toList();
    }

    private static ReadDocument onlyCorrected(ReadDocument side) {
        return new ReadDocument(side.document(), side.reading().withOnly(CorrectedReading.SOURCE));
    }

    /** Whether it is a side without a zone, and another file has the zone. */
    private boolean isOther(ReadDocument side) {
        return side.reading() != null && !hasZone(side) && !zones.isEmpty();
    }

    /** What is wrong with a side: that it has no zone is nothing when the other one has. */
    List<String> reasons(ReadDocument side) {
        if (side.reading() == null) {
            return List.of(DocumentComparer.NOT_READ);
        }
        List<String> reasons = side.reading().reasons();
        if (!isOther(side)) {
            return reasons;
        }
        Stream<String> doubt = differs(side.reading()) ? Stream.of(PRINT_DIFFERS) : Stream.empty();
        return Stream.concat(reasons.stream().filter(reason -> !WITHOUT_ZONE.contains(reason)), doubt)
                .distinct()
                .toList();
    }

    /** Whether it says clearly something else than every zone. */
    private boolean differs(Reading side) {
        return side.fields().stream()
                .filter(field -> field.confidence() >= READ_CLEARLY && field.normalised() != null)
                .anyMatch(field -> zones.stream().allMatch(zone -> differs(field, zone.reading())));
    }

    private static boolean differs(ReadField printed, Reading zone) {
        Optional<String> said = zone.field(printed.name()).map(ReadField::normalised);
        if (DAYS.contains(printed.name())) {
            return said.filter(day -> !day.equals(printed.normalised())).isPresent();
        }
        return NAMES.contains(printed.name())
                && said.filter(name -> isAnother(printed.normalised(), name)).isPresent();
    }

    /** A letter or two may be misread, or left out at the end of a zone. */
    private static boolean isAnother(String printed, String zone) {
        boolean begins = printed.startsWith(zone) || zone.startsWith(printed);
        return !begins && !Names.sameInAnyOrder(printed, zone) && !Names.nearly(printed, zone);
    }
}
