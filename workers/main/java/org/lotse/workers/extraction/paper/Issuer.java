package org.lotse.workers.extraction.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lotse.workers.extraction.address.Address;
import org.lotse.workers.extraction.address.Enterprise;
import org.lotse.workers.extraction.address.PersonName;
import org.lotse.workers.extraction.layout.Found;
import org.lotse.workers.extraction.layout.Labelled;
import org.lotse.workers.extraction.layout.Line;
import org.lotse.workers.extraction.layout.Part;
import org.lotse.workers.extraction.layout.Phrases;
import org.lotse.workers.extraction.layout.TextValues;
import org.lotse.workers.extraction.layout.Words;
import org.lotse.workers.extraction.reading.Field;

/** Who issued a paper: by label, letterhead, legal form, sender's address or web address, whichever speak together. */
public final class Issuer implements PaperReader {

    private static final Phrases LABELS = Words.phrases("issuer.label");
    private static final Phrases TITLES = Words.phrases("title");
    private static final Phrases NO_ISSUER = Words.phrases("no.issuer");
    private static final Set<String> MAIL_PROVIDERS = Set.copyOf(Words.list("mail.provider"));
    private static final Pattern DOMAIN = Pattern.compile(
            "(?:@|www\\.|https?://|\\b)([a-z0-9-]{3,40})\\.(?:com|de|fr|net|org|eu|co\\.uk|uk|ch|at|nl|be|cn|ca|io|in)\\b");
    private static final double BY_LABEL = 5;
    private static final double BY_FORM = 3;
    private static final double BY_TRADE = 2;
    private static final double BY_SIZE = 2;
    private static final double BY_POSITION = 0.3;
    private static final double BY_ADDRESS = 3.1;
    private static final double TOP = 0.25;
    private static final double FOOTER = 0.85;
    private static final double LETTERHEAD = 0.18;
    private static final double LARGE = 1.6;
    private static final double CERTAIN = 7;

    private record Candidate(Part name, double score) {}

    @Override
    public List<Field> read(Paper paper) {
        return find(paper)
                .map(candidate ->
                        candidate.name().spelt("issuer", Math.min(0.95, 0.5 + 0.45 * candidate.score() / CERTAIN)))
                .stream()
                .toList();
    }

    private static Optional<Candidate> find(Paper paper) {
        Set<String> recipient = paper.recipient().flatMap(Address::name).map(Part::folded).stream()
                .collect(Collectors.toSet());
        Set<String> domains = domains(paper);
        return candidates(paper).stream()
                .filter(candidate ->
                        NO_ISSUER.startOf(candidate.name().folded()).isEmpty())
                .filter(candidate -> !recipient.contains(candidate.name().folded()))
                .map(candidate ->
                        new Candidate(candidate.name(), candidate.score() + support(paper, candidate.name(), domains)))
                .max(Comparator.comparingDouble(Candidate::score));
    }

    private static List<Candidate> candidates(Paper paper) {
        List<Candidate> found = new ArrayList<>();
        Labelled.find(paper.layout(), LABELS, line -> true, new TextValues(PersonName::mayBe)).stream()
                .flatMap(label -> label.row().stream().limit(1))
                .map(Found::value)
                .forEach(name -> found.add(new Candidate(name, BY_LABEL)));
        for (Line line : paper.layout().lines()) {
            Enterprise.registered(line).ifPresent(name -> found.add(new Candidate(name, BY_FORM)));
            Enterprise.byTrade(line)
                    .filter(name -> !TITLES.standIn(name.folded()))
                    .ifPresent(name -> found.add(new Candidate(name, BY_TRADE)));
            letterhead(paper, line).ifPresent(found::add);
        }
        paper.addresses().stream()
                .skip(1)
                .flatMap(address -> address.name().stream())
                .forEach(name -> found.add(new Candidate(name, BY_ADDRESS)));
        return found;
    }

    /** A line at the top that is no title; a large one says more. */
    private static Optional<Candidate> letterhead(Paper paper, Line line) {
        Part name = Enterprise.first(line);
        boolean top = line.page() == 1 && line.top() < LETTERHEAD;
        boolean large = line.box().height() > LARGE * paper.layout().tall();
        return top && PersonName.mayBe(name) && !TITLES.standIn(line)
                ? Optional.of(new Candidate(name, large ? BY_SIZE : BY_POSITION))
                : Optional.empty();
    }

    private static double support(Paper paper, Part name, Set<String> domains) {
        Line line = name.line();
        double top = line.page() == 1 && line.top() < TOP ? 1 : 0;
        double footer = line.top() > FOOTER ? 0.7 : 0;
        double beginsLine = name.from() <= 2 ? 0.5 : 0;
        long again = paper.layout().lines().stream()
                .filter(other -> other.folded().contains(name.folded()))
                .limit(4)
                .count();
        String letters = name.folded().replaceAll("[^a-z0-9]", "");
        boolean known = letters.length() > 2
                && domains.stream().anyMatch(domain -> letters.contains(domain) || domain.contains(letters));
        return top + footer + beginsLine + 0.3 * again + (known ? 2 : 0) - (line.page() > 1 ? 1 : 0);
    }

    private static Set<String> domains(Paper paper) {
        return paper.layout().lines().stream()
                .map(Line::folded)
                .map(DOMAIN::matcher)
                .flatMap(Matcher::results)
                .map(match -> match.group(1).replace("-", ""))
                .filter(domain -> !MAIL_PROVIDERS.contains(domain))
                .collect(Collectors.toSet());
    }
}
