package org.lotse.workflow.internal;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The names and sentences of processes, steps and forms in the languages of the house. */
@Component
class WorkflowTexts {

    private final ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();

    WorkflowTexts() {
        bundle.setBasename("i18n/workflow");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
        bundle.setAlwaysUseMessageFormat(true);
    }

    Optional<String> find(String key, Locale reader) {
        return Optional.ofNullable(bundle.getMessage(key, null, null, reader));
    }
}
