package org.lotse.contact;

import java.util.List;

/**
 * To whom a message goes.
 *
 * @param phone E.164, or null
 * @param address lines as printed on an envelope, empty when unknown
 */
public record Letterhead(String name, String salutation, String email, String phone, List<String> address) {}
