package org.lotse.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.lotse.casefile.CaseStage;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Product;
import org.lotse.kernel.CaseId;
import org.lotse.risk.RiskRating;

/** How the read models are written into rows and read back. */
final class Columns {

    /** Stands for «no due date» so that such a task sorts last. */
    private static final Timestamp NEVER = Timestamp.from(Instant.parse("9999-01-01T00:00:00Z"));

    private static final int SORTED_BY = 60;

    private Columns() {}

    static Timestamp due(Instant at) {
        return at == null ? NEVER : Timestamp.from(at);
    }

    static String sortable(String text) {
        return text.length() <= SORTED_BY ? text : text.substring(0, SORTED_BY);
    }

    static OpenTask task(ResultSet row, int number) throws SQLException {
        return new OpenTask(
                row.getString("id"),
                CaseId.of(row.getString("case_id")),
                row.getString("process"),
                row.getString("task_key"),
                row.getString("role"),
                row.getString("assignee"),
                row.getInt("priority"),
                row.getTimestamp("created_at").toInstant(),
                due(row.getTimestamp("due_at")),
                row.getBoolean("escalated"),
                row.getString("client_name"),
                constant(Product.class, row.getString("product")),
                constant(RiskRating.class, row.getString("risk")));
    }

    static ClientRecord client(ResultSet row, int number) throws SQLException {
        return new ClientRecord(
                CaseId.of(row.getString("case_id")),
                row.getString("client_name"),
                Product.valueOf(row.getString("product")),
                CaseStatus.valueOf(row.getString("status")),
                CaseStage.valueOf(row.getString("stage")),
                constant(RiskRating.class, row.getString("risk")),
                row.getTimestamp("opened_at").toInstant());
    }

    private static Instant due(Timestamp at) {
        return NEVER.equals(at) ? null : at.toInstant();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
