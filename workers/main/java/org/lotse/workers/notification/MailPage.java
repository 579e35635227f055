package org.lotse.workers.notification;

import java.util.Map;

/** A message as the page a mail program shows. */
record MailPage(Templates templates, String bank) {

    String of(Message message) {
        Language language = message.language();
        return templates.fill(
                "mail",
                language,
                Map.of(
                        "language", language.code(),
                        "subject", message.subject(),
                        "greeting", message.greeting(),
                        "body", Markup.inner(message.body()),
                        "closing", language.word("closing"),
                        "bank", bank,
                        "footer", language.word("footer")));
    }
}
