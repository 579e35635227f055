package org.lotse.workers.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lotse.workers.notification.NotificationSettings.Sender;
import org.lotse.workers.runtime.StepFailure;

/** A message as a letter's page, the address where a window envelope shows it (DIN 5008, form B). */
record LetterPage(Templates templates, Sender sender, Clock clock) {

    private static final int WINDOW_LINES = 6;

    String of(MessageOrder order, Message message) {
        Language language = message.language();
        return templates.fill(
                "letter",
                language,
                Map.ofEntries(
                        Map.entry("language", language.code()),
                        Map.entry("bank", sender.name()),
                        Map.entry("returnAddress", sender.name() + " · " + String.join(" · ", sender.address())),
                        Map.entry("address", window(order)),
                        Map.entry("dateline", dateline(language)),
                        Map.entry("reference", language.word("reference", order.id())),
                        Map.entry("subject", message.subject()),
                        Map.entry("greeting", message.greeting()),
                        Map.entry("body", Markup.inner(message.body())),
                        Map.entry("closing", language.word("closing")),
                        Map.entry("automatic", language.word("automatic"))));
    }

    private String dateline(Language language) {
        return language.word("dateline", sender.place(), language.date(LocalDate.now(clock)));
    }

    private static List<String> window(MessageOrder order) {
        String name = Facts.clean(order.recipient().name());
        List<String> lines = new ArrayList<>(order.recipient().address().stream()
                .map(Facts::clean)
                .filter(line -> !line.isEmpty())
                .toList());
        if (lines.isEmpty()) {
            throw StepFailure.forGood("The recipient of message " + order.id() + " has no postal address.");
        }
        if (!name.isEmpty() && !lines.contains(name)) {
            lines.add(0, name);
        }
        if (lines.size() > WINDOW_LINES) {
            throw StepFailure.forGood("The address of message " + order.id() + " does not fit the envelope's window.");
        }
        return lines;
    }
}
