package org.exclave.ward;

import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test class during which anything asked for the network. Found as a service, so that it guards every class. */
public final class NetworkWardExtension implements BeforeAllCallback, AfterAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        NetworkWard.install();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        requireQuiet(context.getDisplayName());
    }

    /** @throws AssertionError with the stack trace of each attempt since the last call */
    static void requireQuiet(String when) {
        List<String> attempts = NetworkWard.takeAttempts();
        if (!attempts.isEmpty()) {
            throw new AssertionError("during " + when + ":\n" + String.join("\n", attempts));
        }
    }
}
