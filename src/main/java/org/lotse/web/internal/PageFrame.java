package org.lotse.web.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.lotse.security.CurrentUser;
import org.lotse.security.Staff;
import org.lotse.web.Languages;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** What the layouts need on every page. */
@ControllerAdvice(annotations = Controller.class)
class PageFrame {

    private final CurrentUser currentUser;
    private final Navigation navigation;
    private final boolean demo;

    PageFrame(CurrentUser currentUser, Navigation navigation, Environment environment) {
        this.currentUser = currentUser;
        this.navigation = navigation;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request, Locale locale) {
        Staff me = currentUser.staff().orElse(null);
        return new Frame(me, navigation.of(me, request.getRequestURI()), languages(request, locale), demo);
    }

    private static List<Language> languages(HttpServletRequest request, Locale current) {
        return Languages.ALL.stream()
                .map(language -> new Language(
                        language.getLanguage(),
                        language.getDisplayLanguage(language),
                        language.equals(current),
                        here(request, language)))
                .toList();
    }

    /** An error page is shown under the address that failed; its links lead back there. */
    private static String here(HttpServletRequest request, Locale language) {
        return UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam("lang", language.getLanguage())
                .build(true)
                .toUriString();
    }

    /**
     * The frame of one page.
     *
     * @param me null before the login
     */
    record Frame(Staff me, List<Navigation.Place> places, List<Language> languages, boolean demo) {}

    /** A language to choose. */
    record Language(String code, String name, boolean current, String link) {}
}
