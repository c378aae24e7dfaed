package org.exclave.geography;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.exclave.failure.AtlasDataException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The map file is opened as if a stranger had made it. */
class MapFileTest {

    private Connection connection;

    @BeforeEach
    void openMap() throws AtlasDataException {
        connection = MapFile.open(ShippedMap.FILE);
    }

    @AfterEach
    void closeMap() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @CsvSource({"trusted_schema, 0", "cell_size_check, 1", "query_only, 1"})
    void everyPrecautionIsInForce(String pragma, int value) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA " + pragma)) {
            assertThat(result.getInt(1)).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE FROM rivers", "CREATE TABLE spy (id INTEGER)", "PRAGMA user_version = 1"})
    void nothingCanBeWritten(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(sql)).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void nothingCanBeWrittenEvenWhenTheBanOnWritingIsLifted() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA query_only=OFF");

            assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM rivers"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("readonly");
        }
    }
}
