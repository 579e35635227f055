package org.lotse.application.web.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/** Between the fields of an HTML form, named by paths such as {@code taxResidences[0].tin}, and the form as JSON. */
final class TypedFields {

    private static final int MOST = 20;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private TypedFields() {}

    /** Only what this step asks for; a field that is there twice, as a box and its default, counts by the last. */
    static ObjectNode json(Step step, Map<String, String[]> parameters) {
        ObjectNode form = NODES.objectNode();
        new TreeMap<>(parameters).forEach((name, values) -> {
            if (step.asks(name) && name.length() < 80) {
                put(form, name, values);
            }
        });
        TypedSpecials.settle(form);
        return form;
    }

    private static void put(ObjectNode form, String name, String[] values) {
        if (name.equals("consents")) {
            form.set(name, TypedSpecials.consents(values));
            return;
        }
        String[] path = name.split("[.\\[\\]]+");
        ObjectNode at = form;
        int last = path.length - 1;
        for (int index = 0; index < last; index++) {
            at = isNumber(path[index + 1]) ? at : child(at, path[index]);
            if (isNumber(path[index + 1])) {
                ArrayNode array = array(at, path[index]);
                int element = Math.min(Integer.parseInt(path[index + 1]), MOST);
                if (index + 1 == last) {
                    fill(array, element);
                    array.set(element, NODES.textNode(values[values.length - 1]));
                    return;
                }
                at = element(array, element);
                index++;
            }
        }
        at.put(path[last], values[values.length - 1]);
    }

    private static boolean isNumber(String text) {
        return text.matches("\\d{1,3}");
    }

    private static ObjectNode child(ObjectNode parent, String name) {
        return parent.get(name) instanceof ObjectNode child ? child : parent.putObject(name);
    }

    private static ArrayNode array(ObjectNode parent, String name) {
        return parent.get(name) instanceof ArrayNode array ? array : parent.putArray(name);
    }

    private static ObjectNode element(ArrayNode array, int index) {
        fill(array, index);
        if (!(array.get(index) instanceof ObjectNode)) {
            array.set(index, NODES.objectNode());
        }
        return (ObjectNode) array.get(index);
    }

    private static void fill(ArrayNode array, int index) {
        while (array.size() <= index) {
            array.addNull();
        }
    }

    /** Every value by its path, as the fields of a page show it. */
    static Map<String, String> flat(JsonNode form) {
        Map<String, String> fields = new TreeMap<>();
        collect("", form, fields);
        TypedSpecials.show(fields);
        return fields;
    }

    private static void collect(String path, JsonNode value, Map<String, String> fields) {
        if (value.isObject()) {
            value.properties()
                    .forEach(field -> collect(
                            path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue(), fields));
        } else if (value.isArray()) {
            for (int index = 0; index < value.size(); index++) {
                collect(path + "[" + index + "]", value.get(index), fields);
            }
        } else if (!value.isNull()) {
            fields.put(path, value.asText());
        }
    }
}
