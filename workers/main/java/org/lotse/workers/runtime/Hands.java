package org.lotse.workers.runtime;

/** How many tasks one topic has in hand, waiting ones included. */
final class Hands {

    private final int count;
    private int taken;

    Hands(int count) {
        this.count = count;
    }

    synchronized void take() {
        taken++;
    }

    synchronized void free() {
        taken--;
        notifyAll();
    }

    synchronized int taken() {
        return taken;
    }

    synchronized void awaitFree() throws InterruptedException {
        while (taken >= count) {
            wait();
        }
    }
}
