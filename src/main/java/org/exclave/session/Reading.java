package org.exclave.session;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.exclave.catalog.BackgroundStatement;
import org.exclave.catalog.Source;
import org.exclave.query.DisputedPoint;
import org.jspecify.annotations.Nullable;

/** What of the catalogue is being read in the panel at the left: its page, and what is chosen on each. */
public final class Reading {

    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.INCIDENTS);
    private final ObjectProperty<@Nullable Source> source = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable BackgroundStatement> statement = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable DisputedPoint> point = new SimpleObjectProperty<>();
    private final ReadOnlyIntegerWrapper turns = new ReadOnlyIntegerWrapper();
    private final StringProperty soughtSources = new SimpleStringProperty("");
    private final StringProperty soughtBackground = new SimpleStringProperty("");

    /** The page in front. */
    public ObjectProperty<Page> page() {
        return page;
    }

    /** How often somebody was led to a page from elsewhere; whoever shows it puts the cursor there. */
    public ReadOnlyIntegerProperty turns() {
        return turns.getReadOnlyProperty();
    }

    /** The source that is chosen, or null. */
    public ObjectProperty<@Nullable Source> source() {
        return source;
    }

    /** The background statement that is chosen, or null. */
    public ObjectProperty<@Nullable BackgroundStatement> statement() {
        return statement;
    }

    /** The disagreement that is chosen, or null. */
    public ObjectProperty<@Nullable DisputedPoint> point() {
        return point;
    }

    /** The words sought among the sources; empty for all. */
    public StringProperty soughtSources() {
        return soughtSources;
    }

    /** The words sought among the background statements; empty for all. */
    public StringProperty soughtBackground() {
        return soughtBackground;
    }

    /** Turns to a source. */
    public void show(Source wished) {
        source.set(wished);
        turnTo(Page.SOURCES);
    }

    /** Turns to a background statement. */
    public void show(BackgroundStatement wished) {
        statement.set(wished);
        turnTo(Page.BACKGROUND);
    }

    /** Turns to a disagreement. */
    public void show(DisputedPoint wished) {
        point.set(wished);
        turnTo(Page.DISAGREEMENTS);
    }

    /** Turns to the sources with these words. */
    public void seekSources(String words) {
        soughtSources.set(words);
        turnTo(Page.SOURCES);
    }

    /** Turns to the background statements with these words. */
    public void seekBackground(String words) {
        soughtBackground.set(words);
        turnTo(Page.BACKGROUND);
    }

    private void turnTo(Page wished) {
        page.set(wished);
        turns.set(turns.get() + 1);
    }
}
