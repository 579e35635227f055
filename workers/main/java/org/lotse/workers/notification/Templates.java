package org.lotse.workers.notification;

import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills in the bank's templates. Not a bean: the platform has a template engine of its own. */
final class Templates {

    static final String FOLDER = "org/lotse/workers/notification/templates/";

    private final TemplateEngine engine = new TemplateEngine();

    Templates() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
        resolver.setPrefix(FOLDER);
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        resolver.setTemplateMode(TemplateMode.HTML);
        engine.setTemplateResolver(resolver);
    }

    String fill(String template, Language language, Map<String, Object> facts) {
        return engine.process(template, new Context(language.locale(), facts));
    }
}
