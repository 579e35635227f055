package org.lotse.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import javax.sql.DataSource;
import org.lotse.kernel.Json;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Checks the trail in a database whose platform need not run. */
public final class TrailAudit {

    private TrailAudit() {}

    public static Trail.Check of(DataSource database) {
        return new JdbcTrail(JdbcClient.create(database), new Json(new ObjectMapper())).check();
    }
}
