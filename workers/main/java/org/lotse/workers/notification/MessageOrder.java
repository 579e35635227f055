package org.lotse.workers.notification;

import java.util.List;
import java.util.Map;

/**
 * One message on one channel, as the platform orders it.
 *
 * @param language {@code de}, {@code en} or {@code zh}
 * @param data what the template of the kind needs
 */
record MessageOrder(
        String id,
        Channel channel,
        MessageStatus status,
        String language,
        Recipient recipient,
        Map<String, Object> data) {

    MessageOrder {
        data = data == null ? Map.of() : Map.copyOf(data);
    }

    /**
     * Who gets it.
     *
     * @param phone E.164
     * @param address lines as printed on an envelope
     */
    record Recipient(String name, String salutation, String email, String phone, List<String> address) {

        Recipient {
            address = address == null ? List.of() : List.copyOf(address);
        }
    }

    /** All messages that one task stands for. */
    record Batch(List<MessageOrder> orders) {}
}
