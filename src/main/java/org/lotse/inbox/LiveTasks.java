package org.lotse.inbox;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells open browsers that the task list has changed, whichever node changed it. It says no more than that: what a
 * reader may see is asked for by the browser itself.
 */
@Component
class LiveTasks {

    private static final long OPEN_FOR_MILLIS = 30 * 60 * 1000L;
    /** A change that commits late has a smaller number than one seen before; so far back it is still noticed. */
    private static final int LOOK_BACK = 500;

    private final JdbcClient jdbc;
    private final List<SseEmitter> browsers = new CopyOnWriteArrayList<>();
    private State last = new State(0, 0);
    private volatile boolean closed;

    LiveTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record State(long newest, int recent) {}

    SseEmitter listen() {
        SseEmitter browser = new SseEmitter(OPEN_FOR_MILLIS);
        browser.onCompletion(() -> browsers.remove(browser));
        browser.onTimeout(browser::complete);
        browser.onError(gone -> browsers.remove(browser));
        browsers.add(browser);
        send(browser, SseEmitter.event().comment("open"));
        if (closed) {
            browser.complete();
        }
        return browser;
    }

    @Scheduled(fixedDelay = 1000)
    void watch() {
        if (browsers.isEmpty()) {
            return;
        }
        State state = state();
        if (!state.equals(last)) {
            last = state;
            browsers.forEach(
                    browser -> send(browser, SseEmitter.event().name("changed").data("")));
        }
    }

    /** Finds browsers that went away without a word, and keeps proxies from closing a quiet line. */
    @Scheduled(fixedDelay = 20_000)
    void breathe() {
        browsers.forEach(browser -> send(browser, SseEmitter.event().comment("")));
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 60_000)
    void forget() {
        long newest = state().newest();
        jdbc.sql("delete from inbox_change where id < :old limit 100000")
                .param("old", newest - 2 * LOOK_BACK)
                .update();
    }

    private State state() {
        return jdbc.sql(
                        """
                        select newest, (select count(*) from inbox_change where id > newest - :lookBack) recent
                        from (select coalesce(max(id), 0) newest from inbox_change) last
                        """)
                .param("lookBack", LOOK_BACK)
                .query((row, number) -> new State(row.getLong("newest"), row.getInt("recent")))
                .single();
    }

    /** Open lines would keep a graceful stop waiting. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closed = true;
        browsers.forEach(SseEmitter::complete);
    }

    private void send(SseEmitter browser, SseEmitter.SseEventBuilder event) {
        try {
            browser.send(event);
        } catch (IOException | IllegalStateException gone) {
            browsers.remove(browser);
        }
    }
}
