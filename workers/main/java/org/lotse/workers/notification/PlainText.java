package org.lotse.workers.notification;

import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A message for readers and programs that show no markup. */
final class PlainText {

    private PlainText() {}

    static String of(Message message, String bank) {
        return String.join(
                "\n\n",
                message.greeting(),
                blocks(message.body()),
                message.language().word("closing") + "\n" + bank,
                "-- \n" + message.language().word("footer"));
    }

    private static String blocks(Element body) {
        return Markup.children(body).stream()
                .filter(Element.class::isInstance)
                .map(PlainText::block)
                .collect(Collectors.joining("\n\n"));
    }

    private static String block(Node block) {
        if (block.getNodeName().equals("ul")) {
            return Markup.children(block).stream()
                    .filter(Element.class::isInstance)
                    .map(item -> "- " + Markup.text(item))
                    .collect(Collectors.joining("\n"));
        }
        return Markup.text(block);
    }
}
