package org.lotse.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.dossier.SampleContents.NOW;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.kernel.CaseId;
import org.lotse.security.Role;
import org.lotse.security.Staff;
import org.lotse.security.StaffDirectory;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class DossierPagesTest {

    private final Press press = new Press();

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "zh"})
    void aDossierCanBeArchivedInEveryLanguage(String language) throws Exception {
        byte[] person = press.print(pages(language).of(SampleContents.ofAPerson(), NOW));
        byte[] entity = press.print(pages(language).of(SampleContents.ofAnEntity(), NOW));

        for (byte[] pdf : List.of(person, entity)) {
            ArchiveCheck.passes(pdf);
            assertThat(Paperwork.text(pdf)).doesNotContain("??", "{0}", "#", "null");
        }
        Paperwork.photograph(person, "dossier-person-" + language);
        Paperwork.photograph(entity, "dossier-entity-" + language);
    }

    @Test
    void aPersonsDossierTellsAllThatTheApproverHasToKnow() throws Exception {
        String text = Paperwork.text(press.print(pages("en").of(SampleContents.ofAPerson(), NOW)));

        assertThat(text)
                .contains("Jürgen Größe-Müßig", "Germany, France", "Yes: Minister of fisheries")
                .contains("Inherited a shipyard in 1998", "Proven by document 1, reisepass.jpg")
                .contains("Contract of sale seen at the notary’s", "Salary tables of the federal state are public")
                .contains("A newspaper of 2019", "Searched on 1 Nov 2026: Press archive")
                .contains("Called on 30 October", "Every quarter Payments from abroad")
                .contains("High, 65 points", "The smallest change to a lower rating (Medium, 15 points)")
                .contains("Yorg Grosse", "UN, entry 6908555, score 0.89; screened: Jürgen Größe-")
                .contains("Somebody else", "Another date of birth", "Born 1951 <in Oslo> & not in Kiel")
                .contains("Confirmed by Oskar, 2 Nov 2026, 10:00")
                .contains("Passport: reisepass.jpg", "ab".repeat(32), "GRÖSSE-MÜSSIG", "9 Mar 1984")
                .contains("corrected to «GRÖSSE-MÜSSIG» by Clara: The hyphen was in shade")
                .contains("Prepared for senior management by Olga, 2 Nov 2026, 10:00")
                .contains("Had a hand in the case: Clara, Olga")
                .doesNotContain("Decision of senior management");
    }

    @Test
    void anEntitysDossierTellsWhoStandsBehindItAndWhy() throws Exception {
        String text = Paperwork.text(press.print(pages("en").of(SampleContents.ofAnEntity(), NOW)));

        assertThat(text)
                .contains("Werft Süd GmbH & Co. KG", "Amtsgericht Hamburg, HRB 12345")
                .contains("Beneficial owners by > 25 %", "GwG §3(2)", "小龍 李", "Passport E1234567")
                .contains("Shares multiplied along chains and added: 1 found", "Nordlicht Holding B.V.")
                .contains("Own shares and those of controlled entities: 62.5 %", "the nearest holds 62.5 %")
                .contains("Zoë Čapek", "not identified yet", "The rest is held by employees.")
                .contains("The shareholders’ list was asked for in Rotterdam.");
    }

    @Test
    void theDecisionIsAPageMoreAndChangesNoWordBefore() throws Exception {
        DossierPages pages = pages("en");
        String page = pages.of(SampleContents.ofAPerson(), NOW);
        var before = new DossierFile(CaseId.next(), 1, false, "cd".repeat(32), 9, NOW);

        byte[] first = press.print(page);
        byte[] second = press.print(pages.with(page, before, new Ruling(false, "Too little is known", "sofia", NOW)));

        ArchiveCheck.passes(second);
        Paperwork.photograph(second, "dossier-decided");
        assertThat(Paperwork.pages(second)).isEqualTo(Paperwork.pages(first) + 1);
        assertThat(Paperwork.text(second))
                .contains("Decision of senior management Relationship refused Decided by Sofia")
                .contains("Decided 2 Nov 2026, 10:00", "Too little is known")
                .contains("Version 1 of this dossier, 2 Nov 2026, 10:00; its SHA-256: " + "cd".repeat(32));
    }

    private static DossierPages pages(String language) {
        try {
            var resolver = new ClassLoaderTemplateResolver();
            resolver.setPrefix("templates/");
            resolver.setSuffix(".html");
            resolver.setCharacterEncoding("UTF-8");
            var words = words();
            var engine = new SpringTemplateEngine();
            engine.setTemplateResolver(resolver);
            engine.setTemplateEngineMessageSource(words);
            var settings = new DossierSettings(new Locale(language), ZoneId.of("Europe/Berlin"));
            return new DossierPages(engine, words, new Colleagues(), settings);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ResourceBundleMessageSource words() throws IOException {
        var words = new ResourceBundleMessageSource();
        try (Stream<Path> files = Files.list(Path.of("main", "resources", "i18n"))) {
            words.setBasenames(files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.contains("_"))
                    .map(name -> "i18n/" + name.replace(".properties", ""))
                    .toArray(String[]::new));
        }
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        words.setAlwaysUseMessageFormat(true);
        return words;
    }

    /** Everybody’s name is the user name with a capital. */
    private static final class Colleagues implements StaffDirectory {

        @Override
        public Optional<Staff> find(String username) {
            String name = username.substring(0, 1).toUpperCase(Locale.ROOT) + username.substring(1);
            return Optional.of(new Staff(username, name, Set.of(Role.CLERK)));
        }

        @Override
        public List<Staff> with(Role role) {
            return List.of();
        }
    }
}
