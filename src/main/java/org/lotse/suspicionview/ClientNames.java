package org.lotse.suspicionview;

import java.util.List;
import org.lotse.party.Parties;
import org.lotse.party.Party;
import org.lotse.party.PartyId;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Whom a suspicion is about; a file may be kept longer than the client’s records. */
@Component
class ClientNames {

    private final Parties parties;
    private final MessageSource messages;

    ClientNames(Parties parties, MessageSource messages) {
        this.parties = parties;
        this.messages = messages;
    }

    String name(PartyId id) {
        Party known = parties.known(List.of(id)).get(id);
        return known == null
                ? messages.getMessage("suspicion.client.gone", null, LocaleContextHolder.getLocale())
                : known.fullName();
    }
}
