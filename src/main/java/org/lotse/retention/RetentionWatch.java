package org.lotse.retention;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has the clocks looked at again and again. */
@Component
@ConditionalOnProperty(name = "lotse.retention.watch", matchIfMissing = true)
class RetentionWatch {

    private final Destructions destructions;

    RetentionWatch(Destructions destructions) {
        this.destructions = destructions;
    }

    @Scheduled(
            fixedDelayString = "${lotse.retention.look-every:5m}",
            initialDelayString = "${lotse.retention.look-every:5m}")
    void look() {
        destructions.look();
    }
}
