package org.exclave;

import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolver.LookupPolicy;
import java.net.spi.InetAddressResolverProvider;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OfflineTest {

    @Test
    void theVirtualMachineFindsItAsAService() {
        assertThat(ServiceLoader.load(InetAddressResolverProvider.class))
                .hasAtLeastOneElementOfType(Offline.class);
    }

    @Test
    void noHostHasAnAddressAndNoAddressAName() {
        InetAddressResolver resolver = new Offline().get(null);
        LookupPolicy any = LookupPolicy.of(LookupPolicy.IPV4 | LookupPolicy.IPV6);

        assertThatThrownBy(() -> resolver.lookupByName("tiles.example.org", any))
                .isInstanceOf(UnknownHostException.class)
                .hasMessageContaining("tiles.example.org");
        assertThatThrownBy(() -> resolver.lookupByAddress(new byte[] {127, 0, 0, 1}))
                .isInstanceOf(UnknownHostException.class);
    }
}
