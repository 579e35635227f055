package org.lotse.workers.notification;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        data = known(data);
    }

    /** A fact without a value is a fact that is not known. */
    private static Map<String, Object> known(Map<String, Object> data) {
        return Stream.ofNullable(data)
                .flatMap(facts -> facts.entrySet().stream())
                .filter(fact -> fact.getValue() != null)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Who gets it.
     *
     * @param salutation a whole greeting without its comma, or null
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
