package org.lotse.clientview;

import java.util.Optional;

/** One kind of thing there is to know of a client. Adding one is a class, a template and its words. */
interface Chapter {

    /** Of its template, {@code clientview/<name>}, and of its heading, {@code clientview.<name>}. */
    String name();

    /** Whether it stands in the narrow column. */
    default boolean aside() {
        return false;
    }

    /** @return what the template shows; empty when there is nothing, or the reader may not know */
    Optional<?> of(Client client);
}
