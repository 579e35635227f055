package org.lotse.application.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.lotse.casefile.RejectionReason;
import org.lotse.contact.MessageKind;
import org.lotse.document.DocumentRequest;
import org.lotse.kernel.RuleBroken;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the bank says to a client, in the client's language. */
@Component
public class Words {

    private final MessageSource messages;
    private final ApplicationSettings settings;

    Words(MessageSource messages, ApplicationSettings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    public String say(Locale locale, String key, Object... arguments) {
        return messages.getMessage("application." + key, arguments, locale);
    }

    /** What to do about one thing that is wrong with a document; a code not known yet gets general advice. */
    public String advice(Locale locale, String reason) {
        return messages.getMessage("application.advice." + reason, null, say(locale, "advice.OTHER"), locale);
    }

    /** Why something was refused. */
    public String refusal(Locale locale, RuleBroken rule) {
        String general = messages.getMessage("problem.refused", null, locale);
        return messages.getMessage("problem." + rule.rule(), null, general, locale);
    }

    /** Each thing that is asked for and why, as sentences. */
    public List<String> reasons(Locale locale, DocumentRequest request) {
        return request.items().stream()
                .flatMap(item -> reasons(locale, item).stream())
                .toList();
    }

    private List<String> reasons(Locale locale, DocumentRequest.Item item) {
        String wanted = say(locale, "wanted." + item.type());
        return item.reasons().isEmpty()
                ? List.of(wanted)
                : item.reasons().stream()
                        .map(reason -> say(locale, "wanted.why", wanted, advice(locale, reason)))
                        .distinct()
                        .toList();
    }

    public String rejection(Locale locale, RejectionReason reason) {
        return say(locale, "rejection." + reason);
    }

    public String messageTitle(Locale locale, MessageKind kind) {
        return say(locale, "message." + kind + ".title");
    }

    public String messageText(Locale locale, MessageKind kind) {
        return say(locale, "message." + kind + ".text");
    }

    /** The day of a moment where the bank is. */
    public String day(Locale locale, Instant moment) {
        return date(locale, LocalDate.ofInstant(moment, settings.zone()));
    }

    public String date(Locale locale, LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }
}
