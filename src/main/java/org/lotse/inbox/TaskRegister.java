package org.lotse.inbox;

import java.sql.Timestamp;
import org.lotse.kernel.CaseId;
import org.lotse.risk.RiskRating;
import org.lotse.workflow.HumanTask;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the task list; every write tells the browsers that the list is another one now. */
@Repository
class TaskRegister {

    private final JdbcClient jdbc;

    TaskRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts a task on the list, with what is known of its client, or corrects what the list says of it. */
    void put(HumanTask task, boolean escalated) {
        jdbc.sql(
                        """
                        insert into inbox_task (id, case_id, process, task_key, role, assignee, priority, created_at,
                          due_at, escalated, client_name, client_sort, product, risk)
                        select :id, :caseId, :process, :key, :role, :assignee, :priority, :createdAt,
                          :dueAt, :escalated, coalesce(c.client_name, ''), coalesce(c.client_sort, ''), c.product, c.risk
                        from (select 1) one left join inbox_client c on c.case_id = :caseId
                        on duplicate key update assignee = :assignee, priority = :priority, due_at = :dueAt,
                          escalated = escalated or :escalated
                        """)
                .param("id", task.id())
                .param("caseId", task.caseId().toString())
                .param("process", task.process())
                .param("key", task.key())
                .param("role", task.group())
                .param("assignee", task.assignee())
                .param("priority", task.priority())
                .param("createdAt", Timestamp.from(task.createdAt()))
                .param("dueAt", Columns.due(task.dueAt()))
                .param("escalated", escalated)
                .update();
        changed();
    }

    void remove(String taskId) {
        jdbc.sql("delete from inbox_task where id = :id").param("id", taskId).update();
        changed();
    }

    void rated(CaseId caseId, RiskRating rating) {
        int changed = jdbc.sql("update inbox_task set risk = :risk where case_id = :caseId")
                .param("risk", rating.name())
                .param("caseId", caseId.toString())
                .update();
        if (changed > 0) {
            changed();
        }
    }

    private void changed() {
        jdbc.sql("insert into inbox_change () values ()").update();
    }
}
