package org.lotse.webhook;

/** What is told to other systems. */
public interface Webhooks {

    /**
     * Tries once to tell what was planned; a delivery that arrived before is left alone.
     *
     * @throws ReceiverUnreachable when there is no answer within seconds
     * @throws ReceiverRefused when the answer is anything but a success; a redirect is none
     */
    void deliver(String deliveryId);

    /** Nobody answers at the configured address. */
    final class ReceiverUnreachable extends RuntimeException {

        ReceiverUnreachable(Throwable cause) {
            super("The receiver of a webhook cannot be reached", cause);
        }
    }

    /** The receiver does not take what it is told. */
    final class ReceiverRefused extends RuntimeException {

        ReceiverRefused(int status) {
            super("The receiver of a webhook answered with status " + status);
        }
    }
}
