package org.lotse.application.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lotse.application.ApplicationForm;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.springframework.stereotype.Component;

/** Takes what a client types into the form: incomplete is fine, unreadable is refused field by field. */
@Component
class FormReader {

    private static final Map<String, Type> FIELDS = Arrays.stream(ApplicationForm.class.getRecordComponents())
            .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getGenericType));

    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .build();

    /** @throws RuleBroken {@code form-invalid} with every field that cannot be kept */
    ApplicationForm merge(ApplicationForm kept, JsonNode typed) {
        List<FieldProblem> problems = new ArrayList<>();
        ObjectNode merged = merge(kept, typed, problems);
        if (!problems.isEmpty()) {
            throw new RuleBroken("form-invalid", problems);
        }
        return convert(merged, ApplicationForm.class);
    }

    List<FieldProblem> problems(ApplicationForm kept, JsonNode typed) {
        List<FieldProblem> problems = new ArrayList<>();
        merge(kept, typed, problems);
        return problems;
    }

    private ObjectNode merge(ApplicationForm kept, JsonNode typed, List<FieldProblem> problems) {
        if (!typed.isObject()) {
            throw new RuleBroken("form-unreadable");
        }
        ObjectNode form = mapper.valueToTree(kept);
        typed.properties().forEach(field -> {
            JsonNode value = TypedText.tidy(TypedText.patch(form.get(field.getKey()), field.getValue()));
            List<FieldProblem> found = problems(field.getKey(), value);
            problems.addAll(found);
            if (found.isEmpty()) {
                form.set(field.getKey(), value);
            }
        });
        return form;
    }

    private List<FieldProblem> problems(String field, JsonNode value) {
        Type type = FIELDS.get(field);
        if (type == null) {
            return List.of(new FieldProblem(TypedText.shown(field), "unknown-field"));
        }
        if (type == LocalDate.class && !value.isTextual() && !value.isNull()) {
            return List.of(new FieldProblem(field, "not-a-date"));
        }
        List<FieldProblem> unkeepable = TypedText.unkeepable(field, value);
        return unkeepable.isEmpty() ? misread(field, type, value).stream().toList() : unkeepable;
    }

    private Optional<FieldProblem> misread(String field, Type type, JsonNode value) {
        try {
            mapper.readerFor(mapper.constructType(type)).readValue(value);
            return Optional.empty();
        } catch (JsonProcessingException misread) {
            return Optional.of(Misreading.of(field, type, misread));
        } catch (IOException impossible) {
            throw new IllegalStateException("A tree is read from memory", impossible);
        }
    }

    private <T> T convert(JsonNode tree, Class<T> type) {
        try {
            return mapper.treeToValue(tree, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Every field was read before", unreadable);
        }
    }
}
