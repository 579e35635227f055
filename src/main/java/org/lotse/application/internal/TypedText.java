package org.lotse.application.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.lotse.kernel.FieldProblem;

/** What people type, tidied but not changed: any script is welcome, invisible controls are not. */
final class TypedText {

    /** Characters, not bytes; longer than any name on record, short enough for letters and lists. */
    static final int LONGEST = 200;

    private static final int MOST = 20;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private TypedText() {}

    /** A JSON merge patch (RFC 7396). */
    static JsonNode patch(JsonNode kept, JsonNode typed) {
        if (!(typed instanceof ObjectNode changes)) {
            return typed;
        }
        ObjectNode patched = kept instanceof ObjectNode before ? before.deepCopy() : NODES.objectNode();
        changes.properties().forEach(change -> {
            if (change.getValue().isNull()) {
                patched.remove(change.getKey());
            } else {
                patched.set(change.getKey(), patch(patched.get(change.getKey()), change.getValue()));
            }
        });
        return patched;
    }

    /** Without space around; nothing where nothing was typed; letters composed (NFC). */
    static JsonNode tidy(JsonNode value) {
        if (value instanceof TextNode text) {
            String tidied =
                    Normalizer.normalize(text.textValue(), Normalizer.Form.NFC).strip();
            return tidied.isEmpty() ? NullNode.instance : TextNode.valueOf(tidied);
        }
        if (value instanceof ArrayNode array) {
            ArrayNode tidied = NODES.arrayNode();
            array.forEach(element -> addUnlessEmpty(tidied, tidy(element)));
            return tidied;
        }
        if (value instanceof ObjectNode object) {
            ObjectNode tidied = NODES.objectNode();
            object.properties().forEach(field -> tidied.set(field.getKey(), tidy(field.getValue())));
            return tidied;
        }
        return value;
    }

    private static void addUnlessEmpty(ArrayNode array, JsonNode element) {
        if (!isEmpty(element)) {
            array.add(element);
        }
    }

    private static boolean isEmpty(JsonNode element) {
        return element.isNull()
                || element instanceof ObjectNode object
                        && object.properties().stream().allMatch(field -> isEmpty(field.getValue()));
    }

    /** What must not even be kept in a draft. */
    static List<FieldProblem> unkeepable(String path, JsonNode value) {
        List<FieldProblem> problems = new ArrayList<>();
        collect(path, value, problems);
        return problems;
    }

    private static void collect(String path, JsonNode value, List<FieldProblem> problems) {
        if (value.isContainerNode() && value.size() > MOST) {
            problems.add(new FieldProblem(path, "too-many"));
        } else if (value.isArray()) {
            for (int index = 0; index < value.size(); index++) {
                collect(path + "[" + index + "]", value.get(index), problems);
            }
        } else if (value.isObject()) {
            value.properties()
                    .forEach(field -> collect(path + "." + shown(field.getKey()), field.getValue(), problems));
        } else if (value.isTextual()) {
            collect(path, value.textValue(), problems);
        }
    }

    private static void collect(String path, String text, List<FieldProblem> problems) {
        if (text.codePointCount(0, text.length()) > LONGEST) {
            problems.add(new FieldProblem(path, "too-long"));
        }
        if (text.codePoints().anyMatch(TypedText::isUnseen)) {
            problems.add(new FieldProblem(path, "control-characters"));
        }
    }

    /** Joiners stay: Persian and Indian names need them. Overrides of direction could make a name read as another. */
    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> character != 0x200C && character != 0x200D;
            default -> false;
        };
    }

    /** A name that a stranger chose, cut down for an answer. */
    static String shown(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9_-]", "?");
        return plain.length() > 40 ? plain.substring(0, 40) : plain;
    }
}
