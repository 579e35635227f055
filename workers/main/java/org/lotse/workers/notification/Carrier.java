package org.lotse.workers.notification;

/** Brings messages to clients on one channel. */
interface Carrier {

    Channel channel();

    /** Whether the bank has set this channel up here. */
    default boolean open() {
        return true;
    }

    /** Whether bringing a message twice does no more than bringing it once. */
    boolean repeatable();

    /**
     * Does everything that can fail without a trace: nothing has left the bank when it returns or throws.
     *
     * @throws Exception when the message cannot be sent now or at all
     */
    Parcel prepare(MessageOrder order, Message message) throws Exception;

    /** A message ready to leave. */
    interface Parcel extends AutoCloseable {

        /** Of what leaves, in hex. */
        String sha256();

        /** @return the carrier's reference */
        String send() throws Exception;

        @Override
        default void close() throws Exception {}
    }
}
