package org.lotse.testing;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** What axe finds on a page. */
final class Accessibility {

    private static final String SERIOUS =
            """
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
                .filter(rule => ['serious', 'critical'].includes(rule.impact))
                .map(rule => rule.id + ': ' + rule.nodes.map(node => node.target.join(' ')).join(' | '))""";

    private Accessibility() {}

    /** Evaluated through the browser's own door, so the page's content policy stays as strict as it is. */
    @SuppressWarnings("unchecked")
    static List<String> barriers(Page page) {
        page.evaluate(axe());
        return (List<String>) page.evaluate(SERIOUS);
    }

    private static String axe() {
        try {
            return Files.readString(Browsers.MODULES.resolve("axe-core/axe.min.js")) + "; undefined";
        } catch (IOException missing) {
            throw new UncheckedIOException("Run: node src/test/browser/install.mjs", missing);
        }
    }
}
