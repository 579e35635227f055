package org.lotse.workers.screening.command;

/** A command cannot be carried out as given; the message is for the person who typed it. */
public final class CommandRefused extends RuntimeException {

    public CommandRefused(String message) {
        super(message);
    }
}
