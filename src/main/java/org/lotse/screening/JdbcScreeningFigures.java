package org.lotse.screening;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcScreeningFigures implements ScreeningFigures {

    private final JdbcClient jdbc;

    JdbcScreeningFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Only of each case's latest screening: earlier ones are history. */
    @Override
    public List<Waiting> waiting() {
        return jdbc.sql(
                        """
                        select hit.list, hit.standing, count(*) as hits
                        from screening_hit hit join screening on screening.id = hit.screening_id
                        where hit.standing in ('OPEN', 'PROPOSED') and not exists (
                          select 1 from screening later where later.case_id = screening.case_id
                            and later.recorded_at > screening.recorded_at)
                        group by hit.list, hit.standing
                        """)
                .query((row, number) -> new Waiting(
                        row.getString("list"), Hit.Standing.valueOf(row.getString("standing")), row.getLong("hits")))
                .list();
    }

    @Override
    public long suppressions() {
        return jdbc.sql("select count(*) from suppression").query(Long.class).single();
    }
}
