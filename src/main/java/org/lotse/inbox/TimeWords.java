package org.lotse.inbox;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says spans of time as a colleague would: «3 hours left», «2 days late». A whole sentence for each unit. */
@Component("timeWords")
public class TimeWords {

    private final MessageSource messages;

    TimeWords(MessageSource messages) {
        this.messages = messages;
    }

    public String due(DueClock clock) {
        return say(clock.state() == DueClock.State.LATE ? "time.late" : "time.left", clock.rest());
    }

    public String waiting(Duration since) {
        return say("time.waiting", since);
    }

    /** Date and time of day on the bank's clock. */
    public String moment(Instant at) {
        Locale locale = LocaleContextHolder.getLocale();
        String pattern = messages.getMessage("time.moment", null, locale);
        return DateTimeFormatter.ofPattern(pattern, locale).format(at.atZone(ZoneId.systemDefault()));
    }

    private String say(String key, Duration span) {
        Locale locale = LocaleContextHolder.getLocale();
        if (span.toHours() < 1) {
            return messages.getMessage(key + ".minutes", new Object[] {Math.max(1, span.toMinutes())}, locale);
        }
        if (span.toDays() < 1) {
            return messages.getMessage(key + ".hours", new Object[] {span.toHours()}, locale);
        }
        return messages.getMessage(key + ".days", new Object[] {span.toDays()}, locale);
    }
}
