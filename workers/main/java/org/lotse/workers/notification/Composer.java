package org.lotse.workers.notification;

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

    /** The platform's greeting, which knows the reader's title, or else our own. */
    private static String greeting(MessageOrder.Recipient recipient, Language language) {
        String given = Facts.clean(recipient.salutation());
        String greeting = given.isEmpty() ? language.greeting(Facts.clean(recipient.name())) : given;
        return greeting.matches(".*[,，:：!！]$") ? greeting : greeting + language.word("comma");
    }
}
