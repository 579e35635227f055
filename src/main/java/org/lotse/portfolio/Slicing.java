package org.lotse.portfolio;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cuts the book into ranges of client numbers. */
@Component
class Slicing {

    /** The engine carries every partition of a run at once. */
    private static final int MOST_PARTITIONS = 400;

    private record Slice(int number, long first, long last, int clients) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final PortfolioSettings settings;

    Slicing(JdbcClient jdbc, JdbcTemplate batches, PortfolioSettings settings) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.settings = settings;
    }

    /** Up to the client who was the last when the run started; a second call finds the work done. */
    void cut(RunId run) {
        long last = jdbc.sql("select last_subject from screening_run where id = :run")
                .param("run", run.toString())
                .query(Long.class)
                .single();
        long size = Math.max(settings.partitionSize(), (last + MOST_PARTITIONS - 1) / MOST_PARTITIONS);
        List<Slice> slices = new ArrayList<>();
        jdbc.sql(
                        """
                        select floor((number - 1) / :size) slice, min(number) first, max(number) last, count(*) clients
                        from screening_subject where number <= :last group by slice order by slice
                        """)
                .param("size", size)
                .param("last", last)
                .query(row -> {
                    slices.add(new Slice(
                            slices.size() + 1, row.getLong("first"), row.getLong("last"), row.getInt("clients")));
                });
        batches.batchUpdate(
                """
                insert ignore into screening_partition (run_id, number, first_subject, last_subject, clients)
                values (?, ?, ?, ?, ?)
                """,
                slices,
                MOST_PARTITIONS,
                (insert, slice) -> {
                    insert.setString(1, run.toString());
                    insert.setInt(2, slice.number());
                    insert.setLong(3, slice.first());
                    insert.setLong(4, slice.last());
                    insert.setInt(5, slice.clients());
                });
    }
}
