package org.exclave.geography;

/**
 * A column of a layer of the map file.
 *
 * @param name as in the file
 * @param kind what it holds
 * @param optional whether a row may leave it empty
 */
public record AtlasColumn(String name, Kind kind, boolean optional) {

    /** What a column may hold, with its type in a GeoPackage and in Java. */
    public enum Kind {
        TEXT("TEXT", String.class),
        INTEGER("INTEGER", Integer.class),
        REAL("REAL", Double.class),
        BOOLEAN("BOOLEAN", Boolean.class);

        private final String sqlType;
        private final Class<?> javaType;

        Kind(String sqlType, Class<?> javaType) {
            this.sqlType = sqlType;
            this.javaType = javaType;
        }

        /** The type by which GeoPackage 1.3 knows it. */
        public String sqlType() {
            return sqlType;
        }

        /** The class of its values in Java. */
        public Class<?> javaType() {
            return javaType;
        }
    }

    static AtlasColumn text(String name) {
        return new AtlasColumn(name, Kind.TEXT, false);
    }

    static AtlasColumn optionalText(String name) {
        return new AtlasColumn(name, Kind.TEXT, true);
    }

    static AtlasColumn real(String name) {
        return new AtlasColumn(name, Kind.REAL, false);
    }

    static AtlasColumn integer(String name) {
        return new AtlasColumn(name, Kind.INTEGER, false);
    }

    static AtlasColumn truth(String name) {
        return new AtlasColumn(name, Kind.BOOLEAN, false);
    }
}
