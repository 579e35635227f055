package org.lotse.review;

/** The daily look through the book: dates by the rules of the day, then reviews for whoever is due. */
public interface ReviewRounds {

    /** Begins the round of this day of the bank, unless it was begun; its process starts in the same transaction. */
    void look();

    /**
     * Sets the dates anew of some clients whose dates rest on other rules than today's, or who have none.
     *
     * @return whether there may be more
     */
    boolean renew();

    /**
     * Begins the reviews of some who are due, or whose identity document has expired.
     *
     * @return whether there may be more
     */
    boolean begin();
}
