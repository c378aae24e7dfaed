package org.exclave.geography;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The tables that every GeoPackage 1.3 (OGC 12-128r17) with features has: those of the store, and those that are exported. */
public final class GeoPackageSchema {

    private static final String FILE = "package.sql";

    private GeoPackageSchema() {}

    /** The statements that make them in an empty file. */
    public static String sql() {
        try (InputStream in = Objects.requireNonNull(GeoPackageSchema.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
