package org.lotse.portfolio;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has the book looked at again and again. */
@Component
@ConditionalOnProperty(name = "lotse.portfolio.watch", matchIfMissing = true)
class BookWatch {

    private final Book book;

    BookWatch(Book book) {
        this.book = book;
    }

    @Scheduled(
            fixedDelayString = "${lotse.portfolio.look-every:2s}",
            initialDelayString = "${lotse.portfolio.look-every:2s}")
    void look() {
        book.look();
    }
}
