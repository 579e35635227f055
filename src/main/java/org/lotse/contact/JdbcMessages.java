package org.lotse.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcMessages implements Messages {

    private final JdbcClient jdbc;
    private final ContactSettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    JdbcMessages(JdbcClient jdbc, ContactSettings settings, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public void request(CaseId caseId, MessageKind kind) {
        events.publishEvent(new MessageRequested(caseId, kind, clock.instant()));
    }

    @Override
    public void silence(CaseId caseId) {
        jdbc.sql("insert ignore into contact_silence (case_id, since) values (:caseId, :now)")
                .param("caseId", caseId.toString())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    @Override
    public void endSilence(CaseId caseId) {
        jdbc.sql("delete from contact_silence where case_id = :caseId")
                .param("caseId", caseId.toString())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean silent(CaseId caseId) {
        return jdbc.sql("select count(*) from contact_silence where case_id = :caseId")
                        .param("caseId", caseId.toString())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public List<Message> plan(String key, CaseId caseId, MessageKind kind, Letterhead recipient) {
        if (kind.toClient() && silent(caseId)) {
            return List.of();
        }
        kind.channels().stream()
                .filter(channel -> reaches(channel, recipient))
                .forEach(channel -> insert(key, caseId, kind, channel));
        return jdbc.sql("select * from contact_message where task_key = :key order by channel")
                .param("key", key)
                .query(JdbcMessages::message)
                .list();
    }

    private boolean reaches(Channel channel, Letterhead recipient) {
        return switch (channel) {
            case EMAIL -> recipient.email() != null;
            case LETTER -> !recipient.address().isEmpty();
            case SMS -> settings.sms() && recipient.phone() != null;
            case PHONE -> false;
            case IN_APP -> true;
        };
    }

    private void insert(String key, CaseId caseId, MessageKind kind, Channel channel) {
        jdbc.sql(
                        """
                        insert ignore into contact_message (id, task_key, case_id, kind, channel, status, planned_at)
                        values (:id, :key, :caseId, :kind, :channel, 'PLANNED', :now)
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("key", key)
                .param("caseId", caseId.toString())
                .param("kind", kind.name())
                .param("channel", channel.name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    @Override
    public void sending(String id) {
        int taken = jdbc.sql("update contact_message set status = 'SENDING' where id = :id and status = 'PLANNED'")
                .param("id", id)
                .update();
        if (taken == 0) {
            locked(id);
            throw new RuleBroken("message-taken");
        }
    }

    @Override
    public void sent(String id, String reference, String sha256) {
        Message message = locked(id);
        if (message.status() == MessageStatus.SENT) {
            return;
        }
        Instant now = clock.instant();
        jdbc.sql(
                        """
                        update contact_message set status = 'SENT', reference = :reference, sha256 = :sha256,
                          sent_at = :now where id = :id
                        """)
                .param("reference", reference)
                .param("sha256", sha256)
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
        events.publishEvent(new MessageSent(message.caseId(), id, message.kind(), message.channel(), sha256, now));
    }

    @Override
    public void uncertain(String id) {
        jdbc.sql("update contact_message set status = 'UNCERTAIN' where id = :id and status = 'SENDING'")
                .param("id", id)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Message> of(CaseId caseId) {
        return jdbc.sql("select * from contact_message where case_id = :caseId order by planned_at, channel")
                .param("caseId", caseId.toString())
                .query(JdbcMessages::message)
                .list();
    }

    private Message locked(String id) {
        return jdbc.sql("select * from contact_message where id = :id for update")
                .param("id", id)
                .query(JdbcMessages::message)
                .optional()
                .orElseThrow(() -> new NotFound("message", id));
    }

    private static Message message(ResultSet row, int number) throws SQLException {
        var sentAt = row.getTimestamp("sent_at");
        return new Message(
                row.getString("id"),
                row.getString("task_key"),
                CaseId.of(row.getString("case_id")),
                MessageKind.valueOf(row.getString("kind")),
                Channel.valueOf(row.getString("channel")),
                MessageStatus.valueOf(row.getString("status")),
                row.getString("reference"),
                row.getTimestamp("planned_at").toInstant(),
                sentAt == null ? null : sentAt.toInstant());
    }
}
