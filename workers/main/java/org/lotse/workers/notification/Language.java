package org.lotse.workers.notification;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.ResourceBundle;

/** The languages the bank writes in. */
enum Language {
    DE(Locale.GERMANY),
    EN(Locale.UK),
    ZH(Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;
    private final ResourceBundle words;

    Language(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle(
                "org.lotse.workers.notification.words",
                Locale.forLanguageTag(locale.getLanguage()),
                Language.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** English where the platform names a language the bank does not write in. */
    static Language of(String code) {
        for (Language language : values()) {
            if (language.code().equals(code)) {
                return language;
            }
        }
        return EN;
    }

    String code() {
        return locale.getLanguage();
    }

    Locale locale() {
        return locale;
    }

    /** A standing phrase of letters and mails. */
    String word(String key, Object... arguments) {
        return String.format(locale, words.getString(key), arguments);
    }

    String greeting(String name) {
        return name.isEmpty() ? word("greeting.nameless") : word("greeting", name);
    }

    boolean knows(String key) {
        return words.containsKey(key);
    }

    String euros(BigDecimal amount) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(amount);
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }
}
