package org.lotse.caseview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.lotse.document.Document;
import org.lotse.workflow.HumanTasks;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The forms of tasks, fitted to the case at hand: its documents where a form lets choose among them ({@code valuesKey} is
 * {@code documents}), and nothing that is asked of legal entities only (property {@code asked-of}) where the client is none.
 */
@Component
class FittedForms {

    private final HumanTasks tasks;
    private final MessageSource messages;

    FittedForms(HumanTasks tasks, MessageSource messages) {
        this.tasks = tasks;
        this.messages = messages;
    }

    /** The form-js schema as text; empty when the step has no form. */
    Optional<String> of(String taskKey, Dossier dossier) {
        return tasks.form(taskKey).map(form -> fitted(form.deepCopy(), dossier).toString());
    }

    private JsonNode fitted(JsonNode form, Dossier dossier) {
        ArrayNode all = ((ObjectNode) form).withArray("components");
        ArrayNode fitting = all.arrayNode();
        for (JsonNode component : all) {
            if (component.path("valuesKey").asText().equals("documents")) {
                offer((ObjectNode) component, dossier);
            }
            if (isAsked(component, dossier)) {
                fitting.add(component);
            }
        }
        ((ObjectNode) form).set("components", fitting);
        return form;
    }

    private void offer(ObjectNode component, Dossier dossier) {
        component.remove("valuesKey");
        ArrayNode values = component.putArray("values");
        dossier.evidence().stream()
                .map(Evidence::document)
                .filter(document -> !document.superseded())
                .forEach(document -> values.addObject()
                        .put("label", label(document))
                        .put("value", document.id().toString()));
    }

    private String label(Document document) {
        var reader = LocaleContextHolder.getLocale();
        String type = messages.getMessage("document." + document.type(), null, reader);
        return messages.getMessage("case.paper", new Object[] {type, document.fileName()}, reader);
    }

    private static boolean isAsked(JsonNode component, Dossier dossier) {
        boolean empty =
                component.path("values").isArray() && component.path("values").isEmpty();
        boolean ofEntities =
                component.path("properties").path("asked-of").asText().equals("LEGAL_ENTITY");
        return !empty && !(ofEntities && dossier.entity() == null);
    }
}
