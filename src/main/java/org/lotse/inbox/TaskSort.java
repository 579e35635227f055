package org.lotse.inbox;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lotse.kernel.NotFound;

/**
 * An order of the task list, written in addresses as {@code due} or, the other way round, {@code -due}.
 *
 * @param reversed whether the least comes first
 */
public record TaskSort(Column column, boolean reversed) {

    static final TaskSort MOST_URGENT = new TaskSort(Column.URGENCY, false);

    /** What the list can be ordered by, the most pressing first. */
    public enum Column {
        URGENCY("priority desc", "due_at", "id"),
        CLIENT("client_sort", "id"),
        RISK("risk desc", "due_at", "id"),
        WAITING("created_at", "id"),
        DUE("due_at", "id");

        private final List<String> order;

        Column(String... order) {
            this.order = List.of(order);
        }

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static TaskSort of(String text) {
        boolean reversed = text.startsWith("-");
        String slug = reversed ? text.substring(1) : text;
        for (Column column : Column.values()) {
            if (column.slug().equals(slug)) {
                return new TaskSort(column, reversed);
            }
        }
        throw new NotFound("order", text);
    }

    /** As it stands in an address. */
    public String slug() {
        return (reversed ? "-" : "") + column.slug();
    }

    /** What a click on the column's head asks for. */
    public TaskSort toggled(Column head) {
        return new TaskSort(head, head == column && !reversed);
    }

    String sql() {
        return column.order.stream().map(this::directed).collect(Collectors.joining(", "));
    }

    private String directed(String part) {
        if (!reversed) {
            return part;
        }
        return part.endsWith(" desc") ? part.substring(0, part.length() - " desc".length()) : part + " desc";
    }
}
