package org.lotse.workers.notification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lotse.workers.runtime.Platform;
import org.lotse.workers.runtime.PlatformRefusal;
import org.springframework.web.client.ResourceAccessException;

/** The platform's register of messages with its rules, in memory; it can break down at a chosen call. */
final class PlatformInMemory implements Platform {

    private final Map<String, MessageOrder> orders = new LinkedHashMap<>();
    private final Map<String, Object> proofs = new LinkedHashMap<>();
    final List<String> heard = new ArrayList<>();
    String breaksDownAt = "never";
    int comesBackAfter = Integer.MAX_VALUE;

    void orders(MessageOrder... planned) {
        for (MessageOrder order : planned) {
            orders.put(order.id(), order);
        }
    }

    MessageStatus status(MessageOrder order) {
        return orders.get(order.id()).status();
    }

    Map<?, ?> proof(MessageOrder order) {
        return (Map<?, ?>) proofs.get(order.id());
    }

    @Override
    public <T> T post(String path, Object body, Class<T> type) {
        heard.add(path + " " + new TreeMap<>((Map<?, ?>) body));
        return type.cast(new MessageOrder.Batch(List.copyOf(orders.values())));
    }

    @Override
    public void put(String path, Object body) {
        String[] parts = path.split("/");
        MessageOrder order = orders.get(parts[2]);
        if (parts[3].equals(breaksDownAt) && comesBackAfter-- > 0) {
            throw new ResourceAccessException("connection reset");
        }
        heard.add(order.channel() + " " + parts[3]);
        orders.put(order.id(), Orders.found(order, next(order, parts[3])));
        if (parts[3].equals("sent")) {
            proofs.put(order.id(), body);
        }
    }

    private static MessageStatus next(MessageOrder order, String step) {
        return switch (step) {
            case "sending" -> {
                if (order.status() != MessageStatus.PLANNED) {
                    throw new PlatformRefusal(409, "message-taken");
                }
                yield MessageStatus.SENDING;
            }
            case "sent" -> MessageStatus.SENT;
            case "uncertain" -> MessageStatus.UNCERTAIN;
            default -> throw new PlatformRefusal(404, "no such thing");
        };
    }

    @Override
    public <T> T get(String path, Class<T> type) {
        throw new PlatformRefusal(404, "no such thing");
    }

    @Override
    public byte[] bytes(String path) {
        throw new PlatformRefusal(404, "no such thing");
    }

    @Override
    public <T> T put(String path, Object body, Class<T> type) {
        throw new PlatformRefusal(404, "no such thing");
    }

    @Override
    public void put(String path, byte[] content, String mediaType) {
        throw new PlatformRefusal(404, "no such thing");
    }
}
