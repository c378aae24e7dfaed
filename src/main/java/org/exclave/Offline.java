package org.exclave;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.stream.Stream;

/**
 * Answers that there is no such host, whatever name is asked for, without asking anybody. Not only a precaution: the fonts
 * of the JDK ask for the name of this machine, which may go out to a name server. The JVM finds this class as a service.
 */
public final class Offline extends InetAddressResolverProvider {

    @Override
    public InetAddressResolver get(Configuration configuration) {
        return new Nobody();
    }

    @Override
    public String name() {
        return "offline";
    }

    private static final class Nobody implements InetAddressResolver {

        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
            throw new UnknownHostException(host + ": the atlas is offline");
        }

        @Override
        public String lookupByAddress(byte[] address) throws UnknownHostException {
            throw new UnknownHostException("the atlas is offline");
        }
    }
}
