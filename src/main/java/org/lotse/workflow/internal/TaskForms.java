package org.lotse.workflow.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The forms of human steps in the reader's language. */
@Component
class TaskForms {

    private final ObjectMapper mapper;
    private final WorkflowTexts texts;
    private final Map<String, Optional<JsonNode>> forms = new ConcurrentHashMap<>();

    TaskForms(ObjectMapper mapper, WorkflowTexts texts) {
        this.mapper = mapper;
        this.texts = texts;
    }

    Optional<JsonNode> of(String taskKey) {
        Locale reader = LocaleContextHolder.getLocale();
        return forms.computeIfAbsent(taskKey, this::read).map(form -> translated(taskKey, form, reader));
    }

    private JsonNode translated(String taskKey, JsonNode form, Locale reader) {
        JsonNode copy = form.deepCopy();
        translate("form." + taskKey, copy, reader);
        return copy;
    }

    private void translate(String prefix, JsonNode part, Locale reader) {
        for (JsonNode component : part.path("components")) {
            String key = prefix + "." + name(component);
            put((ObjectNode) component, component.has("text") ? "text" : "label", key, reader);
            put((ObjectNode) component, "description", key + ".description", reader);
            for (JsonNode value : component.path("values")) {
                put((ObjectNode) value, "label", key + "." + value.path("value").asText(), reader);
            }
            translate(prefix, component, reader);
        }
    }

    private static String name(JsonNode component) {
        return component.path("key").asText(component.path("id").asText());
    }

    private void put(ObjectNode part, String property, String key, Locale reader) {
        if (part.has(property)) {
            texts.find(key, reader).ifPresent(text -> part.put(property, text));
        }
    }

    private Optional<JsonNode> read(String taskKey) {
        if (!taskKey.matches("[a-z]+(-[a-z]+)*")) {
            return Optional.empty();
        }
        try {
            Resource[] found =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*/" + taskKey + ".form");
            return found.length == 0 ? Optional.empty() : Optional.of(mapper.readTree(found[0].getInputStream()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
