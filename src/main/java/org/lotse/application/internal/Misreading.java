package org.lotse.application.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.lang.reflect.Type;
import java.time.LocalDate;
import org.lotse.kernel.FieldProblem;

/** Which field could not be read and what it should have been. */
final class Misreading {

    private Misreading() {}

    static FieldProblem of(String field, Type type, JsonProcessingException misread) {
        return new FieldProblem(field + path(misread), code(type, misread));
    }

    private static String path(JsonProcessingException misread) {
        if (!(misread instanceof JsonMappingException mapping)) {
            return "";
        }
        var path = new StringBuilder();
        for (JsonMappingException.Reference step : mapping.getPath()) {
            path.append(
                    step.getFieldName() == null
                            ? "[" + step.getIndex() + "]"
                            : "." + TypedText.shown(step.getFieldName()));
        }
        return path.toString();
    }

    private static String code(Type type, JsonProcessingException misread) {
        if (misread instanceof UnrecognizedPropertyException) {
            return "unknown-field";
        }
        Class<?> wanted = misread instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        return code(wanted == null ? type : wanted);
    }

    private static String code(Type wanted) {
        if (wanted == LocalDate.class) {
            return "not-a-date";
        }
        if (wanted == Boolean.class) {
            return "not-yes-or-no";
        }
        if (wanted == Integer.class || wanted == int.class) {
            return "not-a-number";
        }
        if (wanted instanceof Class<?> known && known.isEnum()) {
            return "not-a-choice";
        }
        return "unreadable";
    }
}
