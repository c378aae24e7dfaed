package org.exclave.ward;

import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** Refuses channels to the network, to other programs of this machine too; found as a service. */
public final class WardedSelectorProvider extends SelectorProvider {

    @Override
    public DatagramChannel openDatagramChannel() {
        throw NetworkWard.refuse("DatagramChannel");
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) {
        throw NetworkWard.refuse("DatagramChannel");
    }

    @Override
    public Pipe openPipe() {
        throw NetworkWard.refuse("Pipe");
    }

    @Override
    public AbstractSelector openSelector() {
        throw NetworkWard.refuse("Selector");
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() {
        throw NetworkWard.refuse("ServerSocketChannel");
    }

    @Override
    public ServerSocketChannel openServerSocketChannel(ProtocolFamily family) {
        throw NetworkWard.refuse("ServerSocketChannel");
    }

    @Override
    public SocketChannel openSocketChannel() {
        throw NetworkWard.refuse("SocketChannel");
    }

    @Override
    public SocketChannel openSocketChannel(ProtocolFamily family) {
        throw NetworkWard.refuse("SocketChannel");
    }
}
