package org.exclave.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Says which version this is, as the build wrote it down. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        Properties written = new Properties();
        try (InputStream file = Version.class.getResourceAsStream("/org/exclave/version.properties")) {
            if (file != null) {
                written.load(file);
            }
        }
        return new String[] {"exclave " + written.getProperty("version", "")};
    }
}
