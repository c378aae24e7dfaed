package org.exclave.command;

import org.exclave.diagnosis.Release;
import picocli.CommandLine.IVersionProvider;

/** Says which version this is. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"exclave " + Release.version()};
    }
}
