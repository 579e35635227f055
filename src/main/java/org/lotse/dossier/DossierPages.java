package org.lotse.dossier;

import java.time.Instant;
import java.util.Map;
import org.lotse.security.StaffDirectory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes dossiers as pages in the language that the bank keeps its files in. */
@Component
class DossierPages {

    private static final String END = "</body>";

    private final ITemplateEngine templates;
    private final Words words;
    private final DossierSettings settings;

    DossierPages(ITemplateEngine templates, MessageSource messages, StaffDirectory staff, DossierSettings settings) {
        this.templates = templates;
        this.settings = settings;
        words = new Words(messages, staff, settings.language(), settings.zone());
    }

    /** @param at when it is put together */
    String of(Contents contents, Instant at) {
        return fill("dossier/dossier", Map.of("of", contents, "at", at));
    }

    /** The same page, word for word, with what was decided on it. */
    String with(String page, DossierFile before, Ruling ruling) {
        String decision = fill("dossier/decision", Map.of("before", before, "ruling", ruling));
        return page.replace(END, decision + END);
    }

    private String fill(String template, Map<String, Object> facts) {
        var context = new Context(settings.language(), facts);
        context.setVariable("words", words);
        context.setVariable("language", settings.language().getLanguage());
        return templates.process(template, context);
    }
}
