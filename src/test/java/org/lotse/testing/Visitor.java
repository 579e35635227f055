package org.lotse.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A person at a browser: reads a language, likes light or dark, sits at a desk or holds a phone. */
public final class Visitor implements AutoCloseable {

    private final Browser browser;
    private final String platform;
    private final List<String> complaints = new ArrayList<>();
    private final Browser.NewContextOptions habits = new Browser.NewContextOptions()
            .setLocale("en")
            .setColorScheme(ColorScheme.LIGHT)
            .setViewportSize(1280, 800);
    private BrowserContext context;
    private Page page;

    Visitor(Browser browser, String platform) {
        this.browser = browser;
        this.platform = platform;
    }

    /** Before the first page: en, de or zh. */
    public Visitor speaking(Locale language) {
        habits.setLocale(language.getLanguage());
        return this;
    }

    /** Before the first page. */
    public Visitor inTheDark() {
        habits.setColorScheme(ColorScheme.DARK);
        return this;
    }

    /** Before the first page: 360 pixels wide. */
    public Visitor onAPhone() {
        habits.setViewportSize(360, 740);
        return this;
    }

    /** Playwright's page, for everything a person does there. */
    public Page page() {
        if (page == null) {
            context = browser.newContext(habits);
            context.setDefaultTimeout(30_000);
            page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text());
                }
            });
            page.onPageError(complaints::add);
        }
        return page;
    }

    public Page open(String path) {
        page().navigate(platform + path);
        return page;
    }

    /** Through the login page, with the demonstration's password. */
    public Page logInAs(String username) {
        open("/login");
        page.locator("#username").fill(username);
        page.locator("#password").fill("lotse-demo");
        page.locator("form[action='/login'] button").click();
        page.waitForURL(address -> !address.contains("/login"));
        return page;
    }

    /** Fails on everything that axe calls serious or critical on the page as it stands. */
    public Visitor findsNoBarrier() {
        assertThat(Accessibility.barriers(page())).isEmpty();
        return this;
    }

    /** Fails on what the browser complained of so far: a script error, a refused style, a missing file. */
    public Visitor hearsNoComplaint() {
        assertThat(complaints).isEmpty();
        return this;
    }

    /** Into {@code target/screenshots/<name>.png}, the whole page. */
    public Visitor photographs(String name) {
        page().screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
        return this;
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
    }
}
