package org.lotse.workers.notification;

import org.w3c.dom.Element;

/**
 * What a client is told, in the client's language, before it takes the form of a mail or a letter.
 *
 * @param body the sentences as paragraphs, lists and links
 * @param brief the same in one or two sentences, for a short message
 */
record Message(String id, Language language, String subject, String greeting, Element body, String brief) {}
