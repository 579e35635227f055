package org.lotse.workers.extraction.address;

import java.util.Optional;
import java.util.regex.Pattern;
import org.lotse.workers.extraction.layout.Line;
import org.lotse.workers.extraction.layout.Part;
import org.lotse.workers.extraction.layout.Phrases;
import org.lotse.workers.extraction.layout.Phrases.Match;
import org.lotse.workers.extraction.layout.Words;

/** Names of people and enterprises as the first line of an address. */
public final class PersonName {

    private static final Phrases TITLES = Words.phrases("person.title");
    private static final Phrases NO_NAMES = Words.phrases("no.name");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\s'’.,&+-]");
    private static final Pattern WORD = Pattern.compile(".*\\p{L}{2}.*|\\p{IsHan}{2,}.*");
    private static final int STRAY_CHARACTERS = 2;
    private static final int LONGEST = 60;

    private PersonName() {}

    /** Whether a text may name somebody; a character or two may be misread. */
    public static boolean mayBe(Part part) {
        String text = part.text();
        boolean letters = LETTERS.matcher(text).replaceAll("").length() <= STRAY_CHARACTERS;
        return !text.isEmpty()
                && text.indexOf(':') < 0
                && text.length() <= LONGEST
                && WORD.matcher(text).matches()
                && Character.isLetterOrDigit(text.charAt(0))
                && (letters && text.chars().noneMatch(Character::isDigit) || Enterprise.hasLegalForm(text))
                && !NO_NAMES.standIn(part.folded())
                && text.split("\\s+").length <= 7;
    }

    public static boolean isTitled(Line line) {
        return TITLES.startOf(line.folded()).isPresent();
    }

    public static boolean isTitle(Line line) {
        return TITLES.are(line.folded().strip().replaceFirst("[.:]$", ""));
    }

    /** The name without the title before it. */
    public static Part untitled(Part name) {
        Part rest = name;
        Optional<Match> title = TITLES.startOf(rest.folded());
        while (title.isPresent() && title.get().to() < rest.text().length()) {
            int after = rest.from() + title.get().to();
            Part next = after(rest, after);
            if (next.isEmpty()) {
                return rest;
            }
            rest = next;
            title = TITLES.startOf(rest.folded());
        }
        return rest;
    }

    private static Part after(Part name, int from) {
        int start = from;
        while (start < name.to()
                && !Character.isLetterOrDigit(name.line().text().charAt(start))) {
            start++;
        }
        return name.line().part(start, name.to());
    }
}
