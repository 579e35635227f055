package org.lotse.inbox;

import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Where the task list in a browser listens. */
@RestController
class LiveDoor {

    private final LiveTasks live;

    LiveDoor(LiveTasks live) {
        this.live = live;
    }

    @GetMapping(path = "/work/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @PreAuthorize(Access.READ)
    SseEmitter listen() {
        return live.listen();
    }
}
