package org.lotse.workers.notification;

import java.io.IOException;

/** A service that passes short messages on to the networks. */
interface SmsGateway {

    /**
     * Nothing is sent yet.
     *
     * @throws IOException when the gateway cannot be reached
     */
    Call connect() throws IOException;

    /** A line to the gateway that is open. */
    interface Call extends AutoCloseable {

        /**
         * @param id the message's own id
         * @param phone E.164
         * @return the gateway's name for the message
         */
        String submit(String id, String phone, String text) throws Exception;

        @Override
        default void close() {}
    }
}
