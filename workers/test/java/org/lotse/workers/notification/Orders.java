package org.lotse.workers.notification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lotse.workers.notification.MessageOrder.Recipient;

/** Orders as the platform gives them. */
final class Orders {

    static final Recipient MAX = new Recipient(
            "Jürgen Größe-Müßig",
            null,
            "juergen@example.org",
            "+4915123456789",
            List.of("Jürgen Größe-Müßig", "Elbchaussee 1", "22765 Hamburg"));
    static final Recipient LI = new Recipient(
            "李小龍", null, "li@example.org", "+8613912345678", List.of("北京市朝阳区建国路 1 号", "100022 北京", "CHINA"));

    private Orders() {}

    static MessageOrder anOrder(MessageKind kind, Channel channel, String language) {
        return new MessageOrder(
                "0b9c7a52-0000-4000-8000-00000000000" + channel.ordinal(),
                channel,
                MessageStatus.PLANNED,
                language,
                language.equals("zh") ? LI : MAX,
                facts(kind));
    }

    static MessageOrder found(MessageOrder order, MessageStatus status) {
        return new MessageOrder(order.id(), order.channel(), status, order.language(), order.recipient(), order.data());
    }

    static MessageOrder addressed(MessageOrder order, Recipient recipient) {
        return new MessageOrder(order.id(), order.channel(), order.status(), order.language(), recipient, order.data());
    }

    static Map<String, Object> facts(MessageKind kind) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "link", "https://lotse.example/apply/resume?token=a_b&x=1",
                "statusLink", "https://lotse.example/apply/case-1",
                "caseId", "case-1",
                "reasons", List.of("Der Ausweis ist <abgelaufen> & unscharf.", "护照照片不清晰。"),
                "dueDate", "2026-12-01",
                "iban", "DE02120300000000202051",
                "product", "CURRENT_ACCOUNT",
                "blockedForOutflows", true));
        all.putAll(Map.of(
                "reviewLink", "https://lotse.example/review/a_b",
                "lastDay", "2026-11-30",
                "payoutIban", "DE89 … 3000",
                "kept", List.of("Ihre Angaben: bis 31. Dezember 2031 (GwG §8(4))"),
                "obstacle", "Eine Karte ist noch nicht zurück.",
                "balance", "1204.50",
                "feesCharged", "39.60",
                "feesRefunded", "0.00",
                "payout", "1204.50"));
        all.putAll(Map.of("deceased", "Annika Möller", "part", "602.25"));
        all.putAll(Map.of(
                "bank", "Hafenbank Rostock",
                "oldIban", "DE89 … 3000",
                "scope", List.of("Daueraufträge", "Lastschriften"),
                "startDate", "2026-12-15",
                "listsDate", "2026-12-08",
                "year", "2026",
                "lines", List.of("Kontoführung: 12 × 3,30 € = 39,60 €"),
                "total", "39.60",
                "partners", List.of("Stadtwerke Hamburg")));
        Map<String, Object> facts = new HashMap<>(all);
        facts.keySet().retainAll(kind.needed());
        if (kind == MessageKind.FINAL_STATEMENT) {
            facts.put("payoutIban", all.get("payoutIban"));
        }
        if (kind == MessageKind.DECISION_UPHELD) {
            facts.put("counted", List.of("Herkunft des Geldes: <Kryptowerte>", "资金来源：加密资产"));
            facts.put("instead", List.of("Herkunft des Geldes: Gehalt"));
        }
        return facts;
    }
}
