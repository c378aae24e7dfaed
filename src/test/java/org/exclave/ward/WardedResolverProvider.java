package org.exclave.ward;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.stream.Stream;

/** Refuses to resolve names of hosts, this machine's own too; found as a service, before the one of the atlas. */
public final class WardedResolverProvider extends InetAddressResolverProvider {

    /** Asks for the name of this machine to name a file after it; in the atlas {@code Offline} answers. */
    private static final String FONTS = "sun.font.FcFontConfiguration";

    @Override
    public InetAddressResolver get(Configuration configuration) {
        return new Refusal();
    }

    @Override
    public String name() {
        return "ward";
    }

    /** Refuses each question. */
    static final class Refusal implements InetAddressResolver {

        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
            if (StackWalker.getInstance().walk(calls -> calls.anyMatch(call -> call.getClassName().equals(FONTS)))) {
                throw new UnknownHostException(host);
            }
            throw NetworkWard.refuse("the address of " + host);
        }

        @Override
        public String lookupByAddress(byte[] address) {
            throw NetworkWard.refuse("the name of an address");
        }
    }
}
