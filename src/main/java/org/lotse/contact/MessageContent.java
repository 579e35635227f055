package org.lotse.contact;

import java.util.Map;

/**
 * What goes into a message's template; computed when it is sent and never kept.
 *
 * @param language {@code de}, {@code en} or {@code zh}
 */
public record MessageContent(Letterhead recipient, String language, Map<String, Object> data) {}
