package org.lotse.application.internal;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.lotse.casefile.RejectionReason;
import org.lotse.contact.MessageKind;
import org.lotse.document.Comparison.Concern;
import org.lotse.document.DocumentRequest;
import org.lotse.document.ReadField;
import org.lotse.document.Reading;
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

    /** What to do about all that is wrong with a document and that a client may know. */
    public List<String> advice(Locale locale, List<String> reasons) {
        return reasons.stream()
                .filter(reason -> !Concern.isConfidential(reason))
                .map(reason -> advice(locale, reason))
                .distinct()
                .toList();
    }

    /** A code not known yet gets general advice. */
    private String advice(Locale locale, String reason) {
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
        List<String> advice = advice(locale, item.reasons());
        return advice.isEmpty()
                ? List.of(wanted)
                : advice.stream()
                        .map(sentence -> say(locale, "wanted.why", wanted, sentence))
                        .toList();
    }

    /** What a document was read as. */
    public String kind(Locale locale, Reading reading) {
        return messages.getMessage("reading.type." + reading.type(), null, reading.type(), locale);
    }

    /** What a field is called. */
    public String label(Locale locale, ReadField field) {
        return messages.getMessage("field.name." + field.name(), null, field.name(), locale);
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

    public String euros(Locale locale, BigDecimal amount) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(amount);
    }

    public String date(Locale locale, LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }
}
