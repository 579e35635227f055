package org.lotse.caseview;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.lotse.audit.TrailEntry;
import org.lotse.resolution.Resolutions;
import org.lotse.security.StaffDirectory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells the trail as a story in the reader's language. */
@Component
public class Story {

    private final MessageSource messages;
    private final StaffDirectory directory;

    Story(MessageSource messages, StaffDirectory directory) {
        this.messages = messages;
        this.directory = directory;
    }

    public List<StoryEntry> tell(List<TrailEntry> trail) {
        Locale reader = LocaleContextHolder.getLocale();
        return trail.stream().flatMap(entry -> tell(entry, reader).stream()).toList();
    }

    private Optional<StoryEntry> tell(TrailEntry entry, Locale reader) {
        return Plot.of(entry.action())
                .filter(plot -> !tellsOfItself(entry))
                .flatMap(plot -> sentence(plot, entry, reader))
                .map(text -> new StoryEntry(entry.at(), teller(entry.actor()), who(entry.actor()), text));
    }

    /** A correction is told with the field's name, a decision on who the client is with what was decided. */
    private static boolean tellsOfItself(TrailEntry entry) {
        String step = entry.facts().path("taskKey").asText();
        return step.equals(Correcting.STEP) || step.equals(Resolutions.STEP);
    }

    private Optional<String> sentence(Plot plot, TrailEntry entry, Locale reader) {
        Object[] words = plot.words().stream()
                .map(word -> word(word, entry.facts().path(word.fact()), reader))
                .toArray();
        return Optional.ofNullable(messages.getMessage(plot.key(entry.action(), entry.facts()), words, null, reader));
    }

    private Object word(Plot.Word word, JsonNode value, Locale reader) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(one -> String.valueOf(word(word, one, reader)))
                    .collect(Collectors.joining(messages.getMessage("list.comma", null, ", ", reader)));
        }
        if (value.isInt()) {
            return value.intValue();
        }
        String text = value.asText();
        return word.prefix() == null ? text : messages.getMessage(word.prefix() + text, null, text, reader);
    }

    private static StoryEntry.Teller teller(String actor) {
        return switch (actor) {
            case "CLIENT" -> StoryEntry.Teller.CLIENT;
            case "WORKER", "PROCESS" -> StoryEntry.Teller.MACHINE;
            default -> StoryEntry.Teller.PERSON;
        };
    }

    private String who(String actor) {
        return teller(actor) == StoryEntry.Teller.PERSON ? directory.displayName(actor) : "";
    }
}
