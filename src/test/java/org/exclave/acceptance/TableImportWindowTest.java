package org.exclave.acceptance;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.exclave.exchange.table.DateOrder;
import org.exclave.language.Language;
import org.exclave.language.Messages;
import org.exclave.session.DataSet;
import org.exclave.session.Page;
import org.exclave.window.part.LongestWord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** A table of events is looked at, understood, corrected, and taken in whole; what cannot be understood is told before. */
@Execution(ExecutionMode.SAME_THREAD)
final class TableImportWindowTest {

    @TempDir
    private Path folder;

    private WindowRun run;

    @BeforeEach
    void open() {
        open(Messages.english());
    }

    private void open(Messages messages) {
        run = WindowRun.openIn(messages, folder.resolve("annotations.gpkg"));
        run.on(() -> {
            run.session().reading().page().set(Page.DATA);
            return Page.DATA;
        });
        run.await("the panel", () -> run.find("#data-import").isPresent());
    }

    @AfterEach
    void close() {
        run.close();
    }

    private void choose(String name, String text) throws IOException {
        choose(Files.write(folder.resolve(name), text.getBytes(Charset.forName("windows-1251"))));
    }

    private void choose(Path file) {
        run.answerFile(file);
        run.fire("#data-import");
        run.await("the pane", () -> run.find("#import-name").isPresent());
    }

    private boolean isOffered() {
        return run.on(() -> !((Button) run.hidden("#import-take")).isDisabled());
    }

    private void write(String field, String words) {
        TextField control = (TextField) run.hidden(field);
        run.on(() -> {
            control.setText(words);
            return control;
        });
    }

    private List<DataSet> sets() {
        return run.on(() -> run.session().imported().all().get());
    }

    @SuppressWarnings("unchecked")
    private TableView<List<String>> preview() {
        return (TableView<List<String>>) run.node("#import-preview");
    }

    @Test
    void aTableIsUnderstoodByItsHeaderAndTakenInUnderANameAndACredit() throws Exception {
        choose("записи.csv", "дата;широта;долгота;погибло;что\n16.09.2022;39,93;70,55;3;=1+1\n17.09.2022;39,90;70,60;;обстрел\n");
        run.await("the rows", () -> run.on(() -> preview().getItems().size() == 2));
        assertThat(run.on(() -> preview().getItems().getFirst())).containsExactly("16.09.2022", "39,93", "70,55", "3", "=1+1");
        assertThat(isOffered()).as("nobody is named yet").isFalse();
        write("#import-credit", "A. Collector");
        run.await("the offer", this::isOffered);
        run.fire("#import-take");
        run.await("the set", () -> sets().size() == 1);
        run.await("the map again", () -> run.find("#import-pane").isEmpty());
        DataSet set = sets().getFirst();
        assertThat(set.name()).isEqualTo("записи");
        assertThat(set.events().set().size()).isEqualTo(2);
        assertThat(set.events().set().killed(0).best()).isEqualTo(3);
        assertThat(set.events().set().latitude(1)).isEqualTo(39.90);
        run.await("the card", () -> run.find("#data-set-1").isPresent());
        assertThat(run.words("#data-set-1"))
                .contains("записи", "2 events, 16–17 Sep 2022", "Longitude 70.55 to 70.60, latitude 39.90 to 39.93", "A. Collector");
        assertThat(run.text("#credits")).contains("A. Collector");
    }

    @Test
    void aTableIsPastedFromASpreadsheet() {
        run.copy("date\tlat\tlon\tdied\tплощадь\n16.09.2022\t39,93\t70,55\t3\t«Ак-Сай»\n17.09.2022\t39,90\t70,60\t\t\n");
        run.fire("#data-paste");
        run.await("the rows", () -> run.find("#import-pane").isPresent() && run.on(() -> preview().getItems().size() == 2));
        assertThat(run.on(() -> preview().getItems().getFirst())).containsExactly("16.09.2022", "39,93", "70,55", "3", "«Ак-Сай»");
        write("#import-name", "Copied");
        write("#import-credit", "A. Collector");
        run.await("the offer", this::isOffered);
        run.fire("#import-take");
        run.await("the set", () -> sets().size() == 1);
        assertThat(sets().getFirst().name()).isEqualTo("Copied");
        assertThat(sets().getFirst().events().set().latitude(1)).isEqualTo(39.90);
        assertThat(sets().getFirst().events().set().origin().file()).isEqualTo("The clipboard");
    }

    @Test
    void shapesThatArePastedBecomeAnnotationsAndNothingIsASentence() {
        run.copy("POINT (70.5 39.9)");
        run.fire("#data-paste");
        run.await("the annotation", () -> run.on(() -> run.session().annotations().get().size() == 1));
        assertThat(run.find("#import-pane")).isEmpty();
        run.copy(" ");
        run.fire("#data-paste");
        run.await("the sentence", () -> run.find("#trouble").isPresent() && run.words("#trouble").contains("no text in the clipboard"));
    }

    @Test
    void whatCannotBeUnderstoodIsListedAndLeftOutOnlyWhenTheUserSaysSo() throws Exception {
        choose("t.csv", "date,lat,lon\n2022-09-16,39.9,70.5\nnever,39.9,70.5\n2022-09-17,139.9,70.5\n");
        run.await("the rows", () -> run.on(() -> preview().getItems().size() == 3));
        write("#import-credit", "A. Collector");
        run.await("the offer", this::isOffered);
        run.fire("#import-take");
        run.await("the refusals", () -> run.find("#import-refused").isPresent());
        ListView<?> refused = (ListView<?>) run.node("#import-refused");
        assertThat(run.on(() -> refused.getItems().toString())).contains("t.csv, line 3", "t.csv, line 4");
        assertThat(run.words("#import-remarks")).contains("2 rows cannot be understood, 1 can");
        assertThat(isOffered()).isFalse();
        assertThat(sets()).isEmpty();
        CheckBox skip = (CheckBox) run.node("#import-skip");
        run.on(() -> {
            skip.fire();
            return skip;
        });
        assertThat(isOffered()).isTrue();
        run.press(KeyCode.CONTROL, KeyCode.ENTER);
        run.await("the set", () -> sets().size() == 1);
        run.await("the card", () -> run.find("#data-set-1").isPresent());
        assertThat(run.words("#data-set-1")).contains("2 rows were left out");
    }

    @Test
    void noWordOfTheNamesOfFieldsBreaksWithLettersTwiceAsLarge() throws Exception {
        run.close();
        open(Messages.of(Language.TAJIK));
        for (int i = 0; i < 5; i++) {
            run.press(KeyCode.CONTROL, KeyCode.EQUALS);
        }
        choose("t.csv", "date,lat,lon\n2022-09-16,39.9,70.5\n");
        run.settle();

        Node name = run.node("#import-credit");
        List<String> broken = run.on(() -> name.getScene().getRoot().lookupAll(".import-grid").stream()
                .flatMap(grid -> ((Parent) grid).getChildrenUnmodifiable().stream())
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(label -> label.getWidth() < LongestWord.width(label.getText(), label.getFont()))
                .map(Label::getText)
                .toList());
        assertThat(broken).isEmpty();
        assertThat(run.on(() -> name.getScene().getRoot().lookupAll(".import-grid").size())).isGreaterThan(1);
    }

    @Test
    void systemBesideTheTableIsShownAndACodeOverrulesIt() throws Exception {
        Files.writeString(folder.resolve("m.prj"), "PROJCS[\"Made up\",GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\","
                + "SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],"
                + "PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"False_Easting\",500000.0],PARAMETER[\"False_Northing\",0.0],"
                + "PARAMETER[\"Central_Meridian\",75.0],PARAMETER[\"Scale_Factor\",0.9996],PARAMETER[\"Latitude_Of_Origin\",0.0],"
                + "UNIT[\"Meter\",1.0]]");
        choose("m.csv", "date,y,x\n44820,4412000,635000\n");
        run.await("the system", () -> run.words("#import-remarks").contains("in the system “Made up”, as m.prj beside it says"));
        TextField code = (TextField) run.hidden("#import-epsg");
        assertThat(run.on(() -> code.getText())).isEmpty();
        assertThat(run.on(() -> code.getPromptText())).isEqualTo("as in m.prj");
        assertThat(run.words("#import-remarks")).contains("44820 days as spreadsheets count them");
        pickDates(DateOrder.EXCEL);
        run.await("the dates", () -> !run.words("#import-remarks").contains("44820"));
        assertThat(run.words("#import-remarks")).contains("Made up");
        write("#import-epsg", "32642");
        run.on(() -> {
            code.fireEvent(new javafx.event.ActionEvent());
            return code;
        });
        run.await("the code", () -> !run.words("#import-remarks").contains("Made up"));
        assertThat(run.on(() -> code.getText())).isEqualTo("32642");
        write("#import-credit", "A. Collector");
        run.await("the offer", this::isOffered);
        run.fire("#import-take");
        run.await("the set", () -> sets().size() == 1);
        assertThat(sets().getFirst().events().set().longitude(0)).isBetween(70.4, 70.8);
    }

    @Test
    void whatTheTableLeavesOpenIsAskedAndAnswered() throws Exception {
        choose("t.csv", "when,a,b\n03/04/2022,39.9,70.5\n");
        run.await("the questions", () -> run.words("#import-remarks").contains("Which columns say where it was?"));
        write("#import-credit", "A. Collector");
        assertThat(isOffered()).isFalse();
        pick("#import-column-latitude", 1);
        pick("#import-column-longitude", 2);
        pick("#import-column-start", 0);
        run.await("the next", () -> run.words("#import-remarks").contains("in April or in March"));
        @SuppressWarnings("unchecked")
        ComboBox<Object> dates = (ComboBox<Object>) run.hidden("#import-dates");
        run.on(() -> {
            dates.setValue(dates.getItems().getFirst());
            return dates;
        });
        run.await("the offer", this::isOffered);
        run.fire("#import-take");
        run.await("the set", () -> sets().size() == 1);
        run.await("the card", () -> run.find("#data-set-1").isPresent());
        assertThat(run.words("#data-set-1")).contains("3 Apr 2022");
        run.close();
        open();
        choose("next.csv", "when,a,b\n05/06/2022,39.9,70.5\n");
        run.await("the same again", this::isOffered);
        run.fire("#import-take");
        run.await("the second set", () -> sets().size() == 2);
        run.await("its card", () -> run.find("#data-set-2").isPresent());
        assertThat(run.words("#data-set-2")).as("as it was said of a table with this header").contains("5 Jun 2022", "A. Collector");
    }

    @SuppressWarnings("unchecked")
    private void pickDates(DateOrder order) {
        ComboBox<DateOrder> box = (ComboBox<DateOrder>) run.hidden("#import-dates");
        run.on(() -> {
            box.setValue(order);
            return box;
        });
    }

    @SuppressWarnings("unchecked")
    private void pick(String id, int column) {
        ComboBox<Integer> box = (ComboBox<Integer>) run.hidden(id);
        run.await("columns", () -> run.on(() -> box.getItems().contains(column)));
        run.on(() -> {
            box.setValue(column);
            return box;
        });
        run.settle();
    }

    @Test
    void aFileThatIsNoTableIsRefusedInOneSentenceAndEscLeavesNothing() throws Exception {
        Path noise = Files.write(folder.resolve("noise.csv"), new byte[] {0, 1, 2, 3, (byte) 0xFF, 0, 9, 0});
        choose(noise);
        run.await("the refusal", () -> run.words("#import-remarks").contains("noise.csv"));
        assertThat(isOffered()).isFalse();
        run.press(KeyCode.ESCAPE);
        run.await("the map", () -> run.find("#import-pane").isEmpty());
        assertThat(run.find("#map")).isPresent();
        assertThat(sets()).isEmpty();
    }

    @Test
    void aNameThatIsTakenIsNotTakenTwice() throws Exception {
        String table = "date,lat,lon\n2022-09-16,39.9,70.5\n";
        for (int i = 0; i < 2; i++) {
            choose("same.csv", table);
            run.await("the rows", () -> run.on(() -> preview().getItems().size() == 1));
            write("#import-credit", "A. Collector");
            if (i == 0) {
                run.await("the offer", this::isOffered);
                run.fire("#import-take");
                run.await("the map", () -> run.find("#import-pane").isEmpty());
            }
        }
        assertThat(isOffered()).isFalse();
        write("#import-name", "other");
        assertThat(isOffered()).isTrue();
    }
}
