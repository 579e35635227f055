package org.lotse.workers.notification;

import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Element;

/** Puts a message into words. */
final class Composer {

    private final Templates templates;

    Composer(Templates templates) {
        this.templates = templates;
    }

    Message compose(MessageKind kind, MessageOrder order) {
        Language language = Language.of(order.language());
        String filled = templates.fill(language.code() + "/" + kind.stem(), language, Facts.of(kind, order, language));
        Element article = Markup.parse(filled);
        String subject = Markup.text(Markup.takeOut(article, "h1"));
        String brief = Markup.text(Markup.takeOut(article, "aside"));
        return new Message(order.id(), language, subject, greeting(order.recipient(), language), article, brief);
    }

    /** The platform's salutation when it is a whole greeting, one that names the reader; else our own. */
    private static String greeting(MessageOrder.Recipient recipient, Language language) {
        String name = Facts.clean(recipient.name());
        return Optional.ofNullable(recipient.salutation())
                .map(Facts::clean)
                .filter(salutation -> names(salutation, name))
                .map(salutation -> salutation.matches(".*[,，:：!！]$") ? salutation : salutation + language.word("comma"))
                .orElseGet(() -> language.word("greeting", name) + language.word("comma"));
    }

    private static boolean names(String salutation, String name) {
        String family = name.substring(name.lastIndexOf(' ') + 1);
        return !family.isEmpty()
                && salutation.toLowerCase(Locale.ROOT).contains(family.toLowerCase(Locale.ROOT))
                && !salutation.equalsIgnoreCase(name);
    }
}
