package org.lotse.workers.extraction.child;

import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** Opens no channel; public, with this constructor, because the Java runtime makes it. */
public final class NoChannels extends SelectorProvider {

    public NoChannels() {}

    @Override
    public DatagramChannel openDatagramChannel() {
        throw NoNetwork.refused();
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) {
        throw NoNetwork.refused();
    }

    @Override
    public Pipe openPipe() {
        throw NoNetwork.refused();
    }

    @Override
    public AbstractSelector openSelector() {
        throw NoNetwork.refused();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() {
        throw NoNetwork.refused();
    }

    @Override
    public SocketChannel openSocketChannel() {
        throw NoNetwork.refused();
    }
}
