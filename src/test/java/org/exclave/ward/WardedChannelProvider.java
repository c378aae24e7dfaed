package org.exclave.ward;

import java.nio.channels.AsynchronousChannelGroup;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.spi.AsynchronousChannelProvider;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;

/** Refuses asynchronous channels to the network; found as a service. */
public final class WardedChannelProvider extends AsynchronousChannelProvider {

    @Override
    public AsynchronousChannelGroup openAsynchronousChannelGroup(int threads, ThreadFactory factory) {
        throw NetworkWard.refuse("AsynchronousChannelGroup");
    }

    @Override
    public AsynchronousChannelGroup openAsynchronousChannelGroup(ExecutorService executor, int size) {
        throw NetworkWard.refuse("AsynchronousChannelGroup");
    }

    @Override
    public AsynchronousServerSocketChannel openAsynchronousServerSocketChannel(AsynchronousChannelGroup group) {
        throw NetworkWard.refuse("AsynchronousServerSocketChannel");
    }

    @Override
    public AsynchronousSocketChannel openAsynchronousSocketChannel(AsynchronousChannelGroup group) {
        throw NetworkWard.refuse("AsynchronousSocketChannel");
    }
}
