package org.exclave.addition;

import java.util.List;
import org.exclave.catalog.Addition;
import org.exclave.catalog.AdditionKind;
import org.exclave.catalog.LocalRows;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AdditionEditTest {

    private static final Addition SOURCE = LocalRows.source();
    private static final Addition INCIDENT = LocalRows.incident();
    private static final Addition CHANGED = LocalRows.incident("\"note\":\"changed\",");

    @Test
    void whatComesStandsBehindTheRest() {
        assertThat(new AdditionEdit(List.of(), List.of(INCIDENT), "x").of(List.of(SOURCE))).containsExactly(SOURCE, INCIDENT);
    }

    @Test
    void whatIsChangedStaysInItsPlace() {
        AdditionEdit edit = new AdditionEdit(List.of(INCIDENT), List.of(CHANGED), "x");
        assertThat(edit.of(List.of(INCIDENT, SOURCE))).containsExactly(CHANGED, SOURCE);
        assertThat(edit.inverse().of(edit.of(List.of(INCIDENT, SOURCE)))).containsExactly(INCIDENT, SOURCE);
    }

    @Test
    void removalTakesWhatItNamesAndItsInverseBringsItBack() {
        AdditionEdit edit = new AdditionEdit(List.of(SOURCE, INCIDENT), List.of(), "x");
        assertThat(edit.of(List.of(SOURCE, INCIDENT))).isEmpty();
        assertThat(edit.inverse().of(List.of())).containsExactly(SOURCE, INCIDENT);
        assertThat(edit.name()).isEqualTo("edit.addition.remove");
    }

    @Test
    void claimWithoutIncidentAndEditWithoutChangeCannotBe() {
        assertThatThrownBy(() -> new Addition(AdditionKind.CLAIM, "claim-1", null, "{}"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AdditionEdit(List.of(), List.of(), "x")).isInstanceOf(IllegalArgumentException.class);
    }
}
