package org.lotse.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** One browser for all tests of this JVM; each visitor has a profile of its own, closed after the test. */
final class Browsers implements ParameterResolver {

    /** Milliseconds; much more than needed on an idle machine. */
    private static final double LONGEST_WAIT = 20_000;

    private static final Namespace NAMESPACE = Namespace.create(Browsers.class);
    static final Path MODULES = Path.of("test", "browser", "node_modules");

    /** What {@code test/browser/install.mjs} found out. */
    record Program(String executable, List<String> arguments, Map<String, String> environment) {

        static Program installed() {
            try {
                return new ObjectMapper()
                        .readValue(MODULES.resolve(".browser.json").toFile(), Program.class);
            } catch (IOException missing) {
                throw new UncheckedIOException("Run: node src/test/browser/install.mjs", missing);
            }
        }
    }

    private record Running(Playwright playwright, Browser browser) implements CloseableResource {

        static Running start() {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST_WAIT);
            Program program = Program.installed();
            Map<String, String> environment = new HashMap<>(System.getenv());
            environment.putAll(program.environment());
            return new Running(
                    playwright,
                    playwright
                            .chromium()
                            .launch(new BrowserType.LaunchOptions()
                                    .setExecutablePath(Path.of(program.executable()))
                                    .setArgs(program.arguments())
                                    .setEnv(environment)));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    /** Playwright belongs to one thread, so visitors of parallel classes would need one each; ours run in turn. */
    private static Browser browser(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent("browser", key -> Running.start(), Running.class)
                .browser();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        String port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        Visitor visitor = new Visitor(browser(context), "http://localhost:" + port);
        context.getStore(NAMESPACE)
                .put(parameter.getParameter().getName() + parameter.getIndex(), (CloseableResource) visitor::close);
        return visitor;
    }
}
