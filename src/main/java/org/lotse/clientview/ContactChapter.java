package org.lotse.clientview;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.contact.Channel;
import org.lotse.contact.Message;
import org.lotse.contact.MessageKind;
import org.lotse.contact.MessageStatus;
import org.lotse.contact.Messages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the bank has written, over all channels, the newest first. */
@Component
@Order(50)
class ContactChapter implements Chapter {

    private final Messages messages;

    ContactChapter(Messages messages) {
        this.messages = messages;
    }

    /** One thing told on several channels. */
    record Written(MessageKind kind, Instant at, Map<Channel, MessageStatus> channels) {}

    @Override
    public String name() {
        return "contact";
    }

    @Override
    public Optional<List<Written>> of(Client client) {
        return Optional.of(together(client.newestFirst(messages::of, Message::plannedAt)))
                .filter(written -> !written.isEmpty());
    }

    private static List<Written> together(List<Message> all) {
        Map<String, Written> found = new LinkedHashMap<>();
        for (Message one : all) {
            found.computeIfAbsent(
                            one.key(), key -> new Written(one.kind(), one.plannedAt(), new EnumMap<>(Channel.class)))
                    .channels()
                    .put(one.channel(), one.status());
        }
        return List.copyOf(found.values());
    }
}
