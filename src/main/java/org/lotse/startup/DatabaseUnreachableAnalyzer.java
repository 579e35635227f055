package org.lotse.startup;

import java.sql.SQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** SQL states of class 08 mean no connection, those of class 28 a refused user; 42000 with 1044 or 1049 a schema. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DatabaseUnreachableAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        String state = cause.getSQLState() == null ? "" : cause.getSQLState();
        if (state.startsWith("08")) {
            return sentence(
                    "The database at SPRING_DATASOURCE_URL cannot be reached; check its address and that it is running.",
                    cause);
        }
        if (state.startsWith("28") || cause.getErrorCode() == 1044 || cause.getErrorCode() == 1049) {
            return sentence(
                    "The database at SPRING_DATASOURCE_URL refuses the login; check user, password and schema.", cause);
        }
        return null;
    }

    private static FailureAnalysis sentence(String sentence, SQLException cause) {
        return new FailureAnalysis(sentence, null, cause);
    }
}
