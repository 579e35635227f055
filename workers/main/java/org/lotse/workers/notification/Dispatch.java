package org.lotse.workers.notification;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lotse.workers.notification.Carrier.Parcel;
import org.lotse.workers.runtime.Platform;
import org.lotse.workers.runtime.PlatformRefusal;
import org.lotse.workers.runtime.StepFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.RestClientException;

/** Sends a message at most once: the platform knows of it before it leaves and after. */
final class Dispatch {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);
    private static final int CONFLICT = 409;

    private final Platform platform;
    private final Composer composer;
    private final Map<Channel, Carrier> carriers;
    private final List<Duration> patience;

    /** @param patience pauses between attempts to say that a message went out, before that is left uncertain */
    Dispatch(Platform platform, Composer composer, List<Carrier> carriers, List<Duration> patience) {
        this.platform = platform;
        this.patience = List.copyOf(patience);
        this.composer = composer;
        this.carriers = carriers.stream().collect(Collectors.toMap(Carrier::channel, Function.identity()));
    }

    void dispatch(MessageKind kind, MessageOrder order) throws Exception {
        Carrier carrier = carriers.get(order.channel());
        if (order.status() == MessageStatus.SENT) {
            return;
        }
        if (!carrier.open()) {
            LOG.info("Message {} stays planned: {} is not set up.", order.id(), order.channel());
            return;
        }
        if (mayHaveLeft(order) && !carrier.repeatable()) {
            throw uncertain(order);
        }
        send(carrier, order, composer.compose(kind, order));
    }

    private static boolean mayHaveLeft(MessageOrder order) {
        return order.status() != MessageStatus.PLANNED;
    }

    private StepFailure uncertain(MessageOrder order) {
        if (order.status() == MessageStatus.SENDING) {
            tell(order, "uncertain", Map.of());
        }
        return StepFailure.forGood("Whether " + order.channel() + " message " + order.id()
                + " went out is uncertain: an attempt died while sending. It is not sent again by itself.");
    }

    private void send(Carrier carrier, MessageOrder order, Message message) throws Exception {
        try (Parcel parcel = carrier.prepare(order, message)) {
            announce(order);
            String reference = release(carrier, order, parcel);
            confirm(order, Map.of("reference", reference, "sha256", parcel.sha256()));
        }
    }

    /** A repeatable message found under way is announced already. */
    private void announce(MessageOrder order) {
        if (mayHaveLeft(order)) {
            return;
        }
        try {
            tell(order, "sending", Map.of());
        } catch (PlatformRefusal refusal) {
            throw refusal.status() == CONFLICT
                    ? StepFailure.forNow("Message " + order.id() + " is being sent by another attempt.", refusal)
                    : refusal;
        }
    }

    private String release(Carrier carrier, MessageOrder order, Parcel parcel) throws Exception {
        try {
            return parcel.send();
        } catch (Exception failure) {
            if (carrier.repeatable()) {
                throw failure;
            }
            tell(order, "uncertain", Map.of());
            LOG.warn(
                    "Message {} failed with {}.", order.id(), failure.getClass().getSimpleName());
            throw failure instanceof StepFailure known
                    ? known
                    : StepFailure.forGood("Sending " + order.channel() + " message " + order.id()
                            + " broke off; whether it went out is uncertain. It is not sent again by itself.");
        }
    }

    private void confirm(MessageOrder order, Map<String, String> proof) throws InterruptedException {
        for (Duration pause : patience) {
            try {
                tell(order, "sent", proof);
                return;
            } catch (RestClientException away) {
                LOG.warn("The platform does not hear yet that message {} went out.", order.id());
                Thread.sleep(pause.toMillis());
            }
        }
        tell(order, "sent", proof);
    }

    private void tell(MessageOrder order, String step, Map<String, String> details) {
        platform.put("/messages/" + order.id() + "/" + step, details);
    }
}
