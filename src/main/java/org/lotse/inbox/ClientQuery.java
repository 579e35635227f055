package org.lotse.inbox;

import java.util.List;
import java.util.Locale;
import org.lotse.kernel.NotFound;

/** A question to the list of clients; {@code search} as in {@link TaskQuery}. */
record ClientQuery(String search, Order order, int page) {

    ClientQuery {
        search = search == null ? "" : search.strip();
        page = Math.max(0, Math.min(page, TaskQuery.LAST_PAGE));
    }

    /** What the list can be ordered by. */
    enum Order {
        OPENED("opened_at desc", "case_id desc"),
        NAME("client_sort", "case_id"),
        RISK("risk desc", "opened_at desc");

        private final List<String> columns;

        Order(String... columns) {
            this.columns = List.of(columns);
        }

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Order of(String slug) {
            for (Order order : values()) {
                if (order.slug().equals(slug)) {
                    return order;
                }
            }
            throw new NotFound("order", slug);
        }

        String sql() {
            return "t." + String.join(", t.", columns);
        }
    }

    int offset() {
        return page * TaskQuery.SIZE;
    }
}
