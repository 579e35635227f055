package org.lotse.workers.extraction.address;

import java.util.Optional;
import java.util.regex.Pattern;
import org.lotse.workers.extraction.layout.Layout;
import org.lotse.workers.extraction.layout.Line;
import org.lotse.workers.extraction.layout.Part;
import org.lotse.workers.extraction.layout.Phrases;
import org.lotse.workers.extraction.layout.Words;

/** Weighs what speaks for an address being the recipient's and not the sender's. */
final class Recipients {

    private static final Phrases TO = Words.phrases("recipient.label");
    private static final Phrases FROM = Words.phrases("sender.label");
    private static final Pattern REACHABLE =
            Pattern.compile("@|www\\.|(?iu)\\b(tel|fax|phone|telefon|iban|bic|vat|ust|siret|kvk|btw|hrb|ceo)\\b");
    private static final double LABELLED = 3;
    private static final double TITLED = 2;
    private static final double IN_THE_WINDOW = 2;
    private static final double WINDOW_FROM = 0.08;
    private static final double WINDOW_TO = 0.4;
    private static final double FOOTER = 0.88;
    private static final double NO_NAME = 3;
    private static final double ENTERPRISE = 1.5;
    private static final double REACHED = 2;
    private static final int LINES_AFTER = 4;

    private final Layout layout;

    Recipients(Layout layout) {
        this.layout = layout;
    }

    double merit(AddressBlocks.Block block, Address address) {
        double merit = address.name().map(this::byName).orElse(-NO_NAME);
        merit += labels(block);
        merit += byPlace(block.place().line());
        return merit - (reachable(block.place().line()) ? REACHED : 0);
    }

    private double byName(Part name) {
        Line line = name.line();
        double merit = PersonName.isTitled(line) || titledAbove(line) ? TITLED : 0;
        merit -= Enterprise.isNamed(line) ? ENTERPRISE : 0;
        merit -= FROM.standIn(line) ? LABELLED : 0;
        return merit + (name.text().contains(" ") ? 1 : 0);
    }

    private boolean titledAbove(Line line) {
        return layout.above(line, 2.2).filter(PersonName::isTitle).isPresent();
    }

    private double labels(AddressBlocks.Block block) {
        Optional<Line> over =
                block.label().or(() -> layout.above(block.lines().get(0).line(), 3));
        Line first = block.lines().get(0).line();
        boolean to = over.filter(TO::standIn).isPresent()
                || TO.startOf(first.folded()).isPresent();
        boolean from = over.filter(FROM::standIn).isPresent()
                || block.lines().stream().anyMatch(part -> FROM.standIn(part.line()));
        return (to ? LABELLED : 0) - (from ? LABELLED : 0);
    }

    private static double byPlace(Line place) {
        boolean window = place.page() == 1 && place.top() > WINDOW_FROM && place.top() < WINDOW_TO;
        return (window ? IN_THE_WINDOW : 0) - (place.top() > FOOTER ? 1 : 0) - (place.page() - 1);
    }

    /** Under a sender's address stands how to reach him. */
    private boolean reachable(Line place) {
        Line line = place;
        for (int after = 0; after < LINES_AFTER; after++) {
            Optional<Line> next = layout.under(line, 2.6);
            if (next.isEmpty()) {
                return false;
            }
            if (REACHABLE.matcher(next.get().text()).find()) {
                return true;
            }
            line = next.get();
        }
        return false;
    }
}
