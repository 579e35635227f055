package org.lotse.workerapi;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Hidden
@RestController
class HeartbeatDoor {

    private final Heartbeats heartbeats;

    HeartbeatDoor(Heartbeats heartbeats) {
        this.heartbeats = heartbeats;
    }

    @PutMapping("/api/worker/heartbeats/{workerId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void heard(@PathVariable String workerId, @RequestBody Heartbeat heartbeat) {
        heartbeats.heard(workerId, heartbeat);
    }
}
