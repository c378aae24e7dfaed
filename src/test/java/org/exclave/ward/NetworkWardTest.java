package org.exclave.ward;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A ward that never bites guards nothing. Its reach into other processes is tried with the command line. */
@Isolated
class NetworkWardTest {

    @ParameterizedTest
    @EnumSource(Knock.class)
    void everyKnockIsRefusedAndRemembered(Knock knock) {
        assertThatThrownBy(knock::knock).isNotNull();

        assertThat(NetworkWard.takeAttempts()).isNotEmpty().allMatch(trace -> trace.contains("the atlas is offline"));
    }

    @Test
    void aClassThatKnockedFails() {
        NetworkWard.refuse("a test of the ward");

        assertThatThrownBy(() -> NetworkWardExtension.requireQuiet("the class"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the class")
                .hasMessageContaining("a test of the ward")
                .hasMessageContaining("aClassThatKnockedFails");
    }
}
