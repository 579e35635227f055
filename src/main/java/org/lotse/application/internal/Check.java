package org.lotse.application.internal;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lotse.kernel.FieldProblem;

/** The words that rules are written in. */
final class Check {

    private Check() {}

    static Stream<FieldProblem> required(String field, Object value) {
        boolean missing = value == null
                || value instanceof String text && text.isBlank()
                || value instanceof Collection<?> values && values.isEmpty();
        return unless(!missing, field, "required");
    }

    static Stream<FieldProblem> unless(boolean fulfilled, String field, String code) {
        return fulfilled ? Stream.empty() : Stream.of(new FieldProblem(field, code));
    }

    /** What is missing is the matter of {@link #required}. */
    static Stream<FieldProblem> unlessMissing(Object value, boolean fulfilled, String field, String code) {
        return value == null ? Stream.empty() : unless(fulfilled, field, code);
    }

    static <T> Stream<FieldProblem> each(
            String field, List<T> values, BiFunction<String, T, Stream<FieldProblem>> check) {
        return values == null
                ? Stream.empty()
                : IntStream.range(0, values.size())
                        .boxed()
                        .flatMap(index -> check.apply(field + "[" + index + "]", values.get(index)));
    }
}
