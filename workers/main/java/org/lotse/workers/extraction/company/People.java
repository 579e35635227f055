package org.lotse.workers.extraction.company;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lotse.workers.extraction.address.Enterprise;
import org.lotse.workers.extraction.address.PersonName;
import org.lotse.workers.extraction.layout.Line;
import org.lotse.workers.extraction.layout.Part;
import org.lotse.workers.extraction.layout.Phrases;
import org.lotse.workers.extraction.layout.Phrases.Match;
import org.lotse.workers.extraction.layout.Words;

/** Reads the people out of a part of an extract: names, roles and the powers written before or after them. */
final class People {

    static final Phrases DETAILS = Words.phrases("company.detail");

    private static final Phrases ROLES = Words.phrases("officer.role");
    private static final Phrases ALONE = Words.phrases("power.alone");
    private static final Phrases JOINTLY = Words.phrases("power.joint");
    private static final Phrases GONE = Words.phrases("company.gone");
    private static final Phrases NAME_LABELS = Words.phrases("company.person");
    private static final Pattern REGISTERED = Pattern.compile(
            "(?<family>\\p{Lu}[^,:;*]{1,40}),\\s*(?<given>\\p{L}[^,:;*]{1,40}),\\s*(?<place>\\p{L}[^,:;*]{1,40})?,?\\s*\\*\\s*\\d{2}\\.\\d{2}\\.\\d{4}");
    private static final Pattern TURNED =
            Pattern.compile("(?<family>\\p{Lu}[^,:;*()]{1,40}),\\s*(?<given>\\p{Lu}[\\p{L} .'’-]{1,40})");

    private final List<Representative> people = new ArrayList<>();
    private final boolean prokura;
    private Power power = Power.UNSTATED;
    private String unfinished = "";
    private boolean gone;
    private String role = "";

    private People(boolean prokura) {
        this.prokura = prokura;
    }

    static List<Representative> in(List<Part> lines, boolean prokura) {
        People reading = new People(prokura);
        lines.forEach(reading::add);
        return reading.people;
    }

    private void add(Part line) {
        Optional<Power> stated = power(line);
        int before = people.size();
        Optional<Match> found = ROLES.in(line.folded());
        gone = GONE.standIn(line.folded()) || gone && found.isEmpty();
        if (found.isPresent() && isRoleOfLast(line)) {
            Representative last = people.get(before - 1);
            people.set(before - 1, new Representative(last.name(), line.text(), last.power(), last.part()));
            return;
        }
        found.filter(any -> !prokura).ifPresent(match -> role = line.text().substring(match.from(), match.to()));
        stated.filter(any -> !saysPowerAfterPerson(line)).ifPresent(this::hold);
        addNames(line);
        if (people.size() == before && stated.isPresent() && before > 0 && saysPowerAfterPerson(line)) {
            people.set(before - 1, people.get(before - 1).with(stated.get()));
        }
    }

    /** In tables the role stands in the cell after the name. */
    private boolean isRoleOfLast(Part line) {
        if (people.isEmpty() || !ROLES.are(line.folded())) {
            return false;
        }
        Line last = people.get(people.size() - 1).part().line();
        return last != line.line()
                && last.page() == line.line().page()
                && Math.abs(last.middle() - line.line().middle()) < last.box().height() / 2;
    }

    private void hold(Power stated) {
        power = stated;
    }

    /** A power before the names ends with a colon; one after them does not. */
    private boolean saysPowerAfterPerson(Part line) {
        return !people.isEmpty()
                && !line.text().contains(":")
                && names(line).isEmpty()
                && Character.isLowerCase(line.text().charAt(0));
    }

    private Optional<Power> power(Part line) {
        if (JOINTLY.standIn(line.folded())) {
            return Optional.of(prokura ? Power.PROKURA_JOINTLY : Power.JOINTLY);
        }
        if (ALONE.standIn(line.folded())) {
            return Optional.of(prokura ? Power.PROKURA_ALONE : Power.ALONE);
        }
        return Optional.empty();
    }

    /** A person's entry may go on in the next line, after a comma. */
    private void addNames(Part line) {
        for (String name : names(line)) {
            if (gone) {
                people.removeIf(person -> person.isNamed(name));
            } else if (people.stream().noneMatch(person -> person.isNamed(name))) {
                people.add(new Representative(name, role, power, line));
            }
        }
        unfinished = line.text().endsWith(",") ? unfinished + line.text() + " " : "";
    }

    private List<String> names(Part line) {
        List<String> names = new ArrayList<>();
        Matcher registered = REGISTERED.matcher(unfinished + line.text());
        while (registered.find()) {
            names.add(registered.group("given").strip() + " " + withoutRole(registered.group("family")));
        }
        if (names.isEmpty() && !line.text().endsWith(",")) {
            plain(line).ifPresent(names::add);
        }
        return names;
    }

    private static String withoutRole(String family) {
        return family.substring(family.lastIndexOf(':') + 1).strip();
    }

    /** A name that stands alone, beside its label or before its role. */
    private Optional<String> plain(Part line) {
        Part rest = afterLabel(line);
        Optional<Match> roleInIt = ROLES.in(rest.folded());
        int end = roleInIt.map(match -> match.from() == 0 ? 0 : rest.from() + match.from())
                .orElse(rest.to());
        Part name = cut(rest.line().part(rest.from(), end));
        if (name.isEmpty() || !PersonName.mayBe(name) || power(line).isPresent() && roleInIt.isEmpty()) {
            return Optional.empty();
        }
        if (Enterprise.hasLegalForm(name.text())) {
            return Optional.of(name.text().split(",\\s")[0]);
        }
        Matcher turned = TURNED.matcher(name.text());
        String plain = turned.matches()
                ? turned.group("given").strip() + " " + turned.group("family").strip()
                : name.text();
        return plain.contains(" ") && Character.isUpperCase(plain.charAt(0)) ? Optional.of(plain) : Optional.empty();
    }

    private static Part afterLabel(Part line) {
        Optional<Match> label = NAME_LABELS.startOf(line.folded()).or(() -> ROLES.startOf(line.folded()));
        int from = label.map(match -> line.from() + match.to()).orElse(line.from());
        while (from < line.to() && " :-".indexOf(line.line().text().charAt(from)) >= 0) {
            from++;
        }
        return line.line().part(from, line.to());
    }

    /** Without what follows the name in brackets or after a dash or comma. */
    private static Part cut(Part part) {
        String text = part.text();
        int end = text.length();
        for (String stop : List.of(" (", " - ", " – ", "; ")) {
            int at = text.indexOf(stop);
            end = at > 0 ? Math.min(end, at) : end;
        }
        while (end > 0 && ",; -–".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return part.line().part(part.from(), part.from() + end);
    }
}
