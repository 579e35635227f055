package org.lotse.application.internal;

import java.util.function.Function;
import java.util.stream.Stream;
import org.lotse.kernel.FieldProblem;

/**
 * One thing an application has to fulfil before the bank works on it.
 *
 * @param source the law or the bank's own reason behind it
 */
record Rule(String name, String source, Function<Statement, Stream<FieldProblem>> check) {

    Stream<FieldProblem> problems(Statement statement) {
        return check.apply(statement);
    }
}
