package org.lotse.workers.extraction.evidence;

import java.util.List;
import java.util.Optional;
import org.lotse.workers.extraction.address.PersonName;
import org.lotse.workers.extraction.layout.Labelled;
import org.lotse.workers.extraction.layout.Phrases;
import org.lotse.workers.extraction.layout.TextValues;
import org.lotse.workers.extraction.layout.Words;
import org.lotse.workers.extraction.paper.Issuer;
import org.lotse.workers.extraction.paper.Paper;
import org.lotse.workers.extraction.paper.PaperReader;
import org.lotse.workers.extraction.reading.Field;

/** Who pays somebody: whom a label names, else whoever issued the payslip. */
final class Employer implements PaperReader {

    private static final Phrases LABELS = Words.phrases("employer.label");
    private static final double LABELLED = 0.9;

    private final boolean issuerCounts;

    Employer(boolean issuerCounts) {
        this.issuerCounts = issuerCounts;
    }

    @Override
    public List<Field> read(Paper paper) {
        return labelled(paper).or(() -> issuer(paper)).stream().toList();
    }

    private static Optional<Field> labelled(Paper paper) {
        return Labelled.find(paper.layout(), LABELS, line -> true, new TextValues(PersonName::mayBe)).stream()
                .filter(label -> LABELS.startOf(label.label().folded()).isPresent())
                .flatMap(label -> label.nearest().stream())
                .findFirst()
                .map(found -> found.value().spelt("employer", LABELLED));
    }

    private Optional<Field> issuer(Paper paper) {
        return issuerCounts ? new Issuer().read(paper).stream().findFirst().map(Employer::renamed) : Optional.empty();
    }

    private static Field renamed(Field issuer) {
        return new Field(
                "employer",
                issuer.value(),
                issuer.normalised(),
                issuer.confidence(),
                issuer.page(),
                issuer.box(),
                issuer.source());
    }
}
