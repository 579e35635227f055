package org.lotse.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Timestamp;
import org.lotse.kernel.DomainEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes every domain event down once, in the transaction that made it true. */
@Component
class EventRecorder {

    private final JdbcClient jdbc;
    private final ObjectMapper mapper;
    private final Actors actors;

    EventRecorder(JdbcClient jdbc, ObjectMapper mapper, Actors actors) {
        this.jdbc = jdbc;
        this.mapper = mapper;
        this.actors = actors;
    }

    @EventListener
    void heard(DomainEvent event) {
        ObjectNode facts = mapper.valueToTree(event);
        facts.remove("caseId");
        facts.remove("at");
        jdbc.sql(
                        """
                        insert into audit_entry (case_id, at, actor, action, facts)
                        values (:caseId, :at, :actor, :action, :facts)
                        """)
                .param("caseId", event.caseId().toString())
                .param("at", Timestamp.from(event.at()))
                .param("actor", actors.current())
                .param("action", event.getClass().getSimpleName())
                .param("facts", facts.toString())
                .update();
    }
}
