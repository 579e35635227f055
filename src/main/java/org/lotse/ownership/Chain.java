package org.lotse.ownership;

import java.math.BigDecimal;
import java.util.List;
import org.lotse.party.PartyId;

/**
 * One way from an entity up to somebody, through no entity twice.
 *
 * @param share what the percentages multiply to
 */
public record Chain(List<Link> links, Share share) {

    public Chain {
        links = List.copyOf(links);
    }

    /** One layer of a chain. */
    public record Link(PartyId entity, PartyId holder, BigDecimal percent) {}

    static Chain of(List<Link> links) {
        Share product =
                links.stream().map(link -> Share.ofPercent(link.percent())).reduce(Share.WHOLE, Share::times);
        return new Chain(links, product);
    }
}
