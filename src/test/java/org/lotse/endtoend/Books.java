package org.lotse.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the platform's database says of a case, read past the platform. */
final class Books {

    private final DataSource database;
    private final JdbcClient jdbc;

    Books(DataSource database) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
    }

    DataSource database() {
        return database;
    }

    String newestCase() {
        return jdbc.sql("select id from case_file order by opened_at desc limit 1")
                .query(String.class)
                .single();
    }

    String status(String caseId) {
        return text("select status from case_file where id = ?", caseId).get(0);
    }

    void awaitStatus(String caseId, String status) {
        Patience.until(status).untilAsserted(() -> assertThat(status(caseId)).isEqualTo(status));
    }

    void awaitSent(String caseId, String kind, String channel) {
        Patience.until(kind + " by " + channel).until(() -> text(
                        "select concat(kind, ' ', channel) from contact_message where case_id = ? and status = 'SENT'",
                        caseId)
                .contains(kind + " " + channel));
    }

    /** The client has been asked, and the process waits for an answer or for time to pass. */
    void awaitWaitingForTheClient(String caseId) {
        Patience.until("the reminder is set").until(() -> !text(
                        "select j.ID_ from ACT_RU_JOB j join ACT_RU_VARIABLE v"
                                + " on v.PROC_INST_ID_ = j.PROCESS_INSTANCE_ID_ and v.NAME_ = 'caseId'"
                                + " where j.HANDLER_CFG_ like 'reminder%' and v.TEXT_ = ?",
                        caseId)
                .isEmpty());
    }

    String iban(String caseId) {
        return text("select iban from account where case_id = ?", caseId).get(0);
    }

    List<String> humanSteps(String caseId) {
        return text(
                "select t.TASK_DEF_KEY_ from ACT_HI_TASKINST t join ACT_HI_VARINST v"
                        + " on v.PROC_INST_ID_ = t.PROC_INST_ID_ and v.NAME_ = 'caseId' where v.TEXT_ = ?",
                caseId);
    }

    /** How many parties were screened for a case. */
    int screenedParties(String caseId) {
        return text("select distinct party_id from screening where case_id = ?", caseId)
                .size();
    }

    List<String> openHits(String caseId) {
        return text("select id from screening_hit where case_id = ? and standing = 'OPEN'", caseId);
    }

    List<String> proposedHits(String caseId) {
        return text("select id from screening_hit where case_id = ? and standing = 'PROPOSED'", caseId);
    }

    /** Whether a worker holds a document of this case, and no message is half sent at the same time. */
    boolean isBeingRead(String caseId) {
        List<String> halfSent = text("select id from contact_message where case_id = ? and status = 'SENDING'", caseId);
        List<String> held = text(
                "select t.ID_ from ACT_RU_EXT_TASK t join ACT_RU_VARIABLE v"
                        + " on v.PROC_INST_ID_ = t.PROC_INST_ID_ and v.NAME_ = 'caseId'"
                        + " where t.TOPIC_NAME_ = 'extract-document' and t.WORKER_ID_ is not null and v.TEXT_ = ?",
                caseId);
        return halfSent.isEmpty() && !held.isEmpty();
    }

    /** An account, a receipt, a welcome by mail and by letter, and each of them once. */
    void assertWelcomedOnce(String caseId, Post post, String email) {
        awaitSent(caseId, "APPLICATION_RECEIVED", "EMAIL");
        awaitSent(caseId, "WELCOME", "EMAIL");
        awaitSent(caseId, "WELCOME", "LETTER");
        assertNothingTwice(caseId);
        assertThat(post.to(email)).extracting(Post.Mail::subject).hasSize(2).doesNotHaveDuplicates();
        assertThat(post.letters()).hasSize(1);
    }

    /** Everything that may happen once in a case happened once: readings, screenings, messages, steps of workers. */
    void assertNothingTwice(String caseId) {
        assertThat(text("select id from document where case_id = ?", caseId))
                .as("a reading for each document")
                .hasSameSizeAs(actions(caseId, "DocumentRead"))
                .hasSameSizeAs(text(
                        "select r.document_id from document_reading r join document d on d.id = r.document_id"
                                + " where d.case_id = ?",
                        caseId));
        assertThat(text("select id from screening where case_id = ?", caseId)).hasSizeLessThanOrEqualTo(1);
        assertThat(text("select concat(kind, channel) from contact_message where case_id = ?", caseId))
                .doesNotHaveDuplicates();
        assertThat(text(
                        "select l.EXT_TASK_ID_ from ACT_HI_EXT_TASK_LOG l join ACT_HI_VARINST v"
                                + " on v.PROC_INST_ID_ = l.PROC_INST_ID_ and v.NAME_ = 'caseId'"
                                + " where l.STATE_ = 2 and v.TEXT_ = ?",
                        caseId))
                .as("steps of workers that were done")
                .isNotEmpty()
                .doesNotHaveDuplicates();
        assertThat(actions(caseId, "AccountOpened")).hasSizeLessThanOrEqualTo(1);
    }

    List<String> actions(String caseId, String action) {
        return jdbc.sql("select facts from audit_entry where case_id = ? and action = ?")
                .params(caseId, action)
                .query(String.class)
                .list();
    }

    private List<String> text(String question, String caseId) {
        return jdbc.sql(question).params(caseId).query(String.class).list();
    }
}
