package org.lotse.web.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import org.lotse.web.Languages;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** What the reader chose last, else the first language of the browser that we speak. */
class ReaderLanguage extends CookieLocaleResolver {

    ReaderLanguage() {
        super("lotse-language");
        setCookieMaxAge(Duration.ofDays(365));
        setCookieHttpOnly(true);
        setCookieSameSite("Lax");
        setRejectInvalidCookies(false);
        setDefaultLocaleFunction(ReaderLanguage::ofBrowser);
    }

    private static Locale ofBrowser(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(wanted -> new Locale(wanted.getLanguage()))
                .filter(Languages.ALL::contains)
                .findFirst()
                .orElse(Languages.nearest(null));
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Languages.nearest(super.resolveLocale(request));
    }

    @Override
    public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        super.setLocale(request, response, Languages.nearest(locale));
    }
}
