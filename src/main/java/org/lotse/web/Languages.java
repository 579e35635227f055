package org.lotse.web;

import java.util.List;
import java.util.Locale;

/** The languages that every page and every message speaks; the first one stands in where a reader asks for another. */
public final class Languages {

    public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.CHINESE);

    private Languages() {}

    /** The one of {@link #ALL} that comes nearest to what somebody asks for; {@code null} asks for nothing. */
    public static Locale nearest(Locale wanted) {
        return ALL.stream()
                .filter(locale -> wanted != null && locale.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(ALL.get(0));
    }
}
