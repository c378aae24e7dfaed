package org.exclave.window.act;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.input.KeyEvent;

/**
 * What a user can do in the window: its words, and the keys that do it. The only place where a key is written down: what is
 * not in this list has no key, and what has no words here is no function of the window.
 */
public enum Act {
    PALETTE(Area.WINDOW, "act.palette", "Ctrl+K"),
    KEYS(Area.WINDOW, "act.keys", "?", "F1"),
    SEARCH(Area.WINDOW, "act.search", "Ctrl+F"),
    UNDO(Area.WINDOW, "header.undo", "Ctrl+Z"),
    REDO(Area.WINDOW, "header.redo", "Ctrl+Shift+Z", "Ctrl+Y"),
    HISTORY(Area.WINDOW, "act.history", "Ctrl+H"),
    STORIES(Area.WINDOW, "stories.menu", "Ctrl+B"),
    KEEP_SCENE(Area.WINDOW, "act.scene", "Ctrl+Shift+B"),
    SHEET(Area.WINDOW, "header.export.hint", "Ctrl+E"),
    BUNDLE(Area.WINDOW, "bundle.export", "Ctrl+Shift+E"),
    ADDITIONS(Area.WINDOW, "act.additions", "Ctrl+Shift+N"),
    TYPE_WINDOW(Area.WINDOW, "act.window", "Ctrl+T"),
    THEME(Area.WINDOW, "header.theme", "Ctrl+D"),
    TEXT_LARGER(Area.WINDOW, "preferences.text.larger", "Ctrl++"),
    TEXT_SMALLER(Area.WINDOW, "preferences.text.smaller", "Ctrl+-"),
    TEXT_USUAL(Area.WINDOW, "preferences.text.usual", "Ctrl+0"),
    PREFERENCES(Area.WINDOW, "preferences.open", "Ctrl+,"),
    PRESENT(Area.WINDOW, "present.button", "F5"),
    START(Area.WINDOW, "start.open", "Alt+Home"),
    VIEW_BACK(Area.WINDOW, "act.view.back", "Alt+Left"),
    VIEW_FORTH(Area.WINDOW, "act.view.forth", "Alt+Right"),
    NEXT_PART(Area.WINDOW, "act.part.next", "F6"),
    PREVIOUS_PART(Area.WINDOW, "act.part.previous", "Shift+F6"),
    LEAVE(Area.WINDOW, "act.leave", "Esc"),
    INCIDENTS(Area.WINDOW, "act.page.incidents"),
    LAYERS(Area.WINDOW, "act.page.layers"),
    NOTES(Area.WINDOW, "act.page.annotations"),
    DATA(Area.WINDOW, "act.page.data"),
    SOURCES(Area.WINDOW, "act.page.sources"),
    DISPUTES(Area.WINDOW, "act.page.disagreements"),
    CAUSES(Area.WINDOW, "act.page.background"),
    COUNTS(Area.WINDOW, "act.page.analysis"),
    FILTERS(Area.WINDOW, "act.filters"),
    EXPORT_NOTES(Area.WINDOW, "notes.export"),
    IMPORT_NOTES(Area.WINDOW, "notes.import"),
    PASTE_NOTES(Area.WINDOW, "notes.paste"),
    EXPORT_INCIDENTS(Area.WINDOW, "incidents.export"),
    IMPORT_TABLE(Area.WINDOW, "act.data.import"),
    NEW_BRIEF(Area.WINDOW, "brief.new"),
    IMPORT_BRIEF(Area.WINDOW, "brief.import"),
    GUIDE(Area.WINDOW, "guide.open", "Shift+F1"),
    ABOUT(Area.WINDOW, "about.open", "Ctrl+Shift+F1"),
    DIAGNOSTICS(Area.WINDOW, "diagnostics.copy"),

    MOVE_MAP(Area.MAP, "act.map.move", "Arrows"),
    MOVE_MAP_LITTLE(Area.MAP, "act.map.little", "Shift+Arrows"),
    ZOOM_IN(Area.MAP, "map.zoom.in", "+"),
    ZOOM_OUT(Area.MAP, "map.zoom.out", "-"),
    WHOLE_VALLEY(Area.MAP, "map.zoom.home", "Home"),
    SELECT_MIDDLE(Area.MAP, "act.map.middle", "Enter"),
    SELECT_NOTHING(Area.MAP, "act.map.nothing", "Esc"),
    WALK_OUT(Area.MAP, "act.map.walk", "J"),
    WALK_IN(Area.MAP, "act.map.walk.back", "Shift+J"),
    COMPARE(Area.MAP, "act.map.compare", "X"),
    PLACE_MENU(Area.MAP, "act.map.menu", "Menu", "Shift+F10"),

    TOOL_SELECT(Area.TOOLS, "tool.select", "V"),
    TOOL_POINT(Area.TOOLS, "tool.point", "P"),
    TOOL_TEXT(Area.TOOLS, "tool.text", "T"),
    TOOL_CALLOUT(Area.TOOLS, "tool.callout", "B"),
    TOOL_LINE(Area.TOOLS, "tool.line", "L"),
    TOOL_ARROW(Area.TOOLS, "tool.arrow", "A"),
    TOOL_POLYGON(Area.TOOLS, "tool.polygon", "G"),
    TOOL_RECTANGLE(Area.TOOLS, "tool.rectangle", "R"),
    TOOL_CIRCLE(Area.TOOLS, "tool.circle", "C"),
    TOOL_RINGS(Area.TOOLS, "tool.rings", "O"),
    TOOL_FREEHAND(Area.TOOLS, "tool.freehand", "F"),
    TOOL_MEASURE(Area.TOOLS, "tool.measure", "M"),
    TOOL_LOOK(Area.TOOLS, "tool.look", "I"),

    DRAW_PUT(Area.DRAWING, "act.draw.put", "Enter"),
    DRAW_END(Area.DRAWING, "act.draw.end", "Shift+Enter"),
    DRAW_FREE(Area.DRAWING, "act.draw.free", "Ctrl+Enter"),
    DRAW_BACK(Area.DRAWING, "act.draw.back", "Backspace"),
    DRAW_STEADY(Area.DRAWING, "act.draw.steady", "S"),
    DRAW_CANCEL(Area.DRAWING, "act.draw.cancel", "Esc"),
    DRAW_MOVE(Area.DRAWING, "act.draw.move", "Arrows"),
    DRAW_LITTLE(Area.DRAWING, "act.draw.little", "Shift+Arrows"),
    DRAW_PEN(Area.DRAWING, "act.draw.pen", "Space"),
    DRAW_KEEP(Area.DRAWING, "act.draw.keep", "K"),

    COPY(Area.NOTES, "act.note.copy", "Ctrl+C"),
    CUT(Area.NOTES, "act.note.cut", "Ctrl+X"),
    PASTE(Area.NOTES, "act.note.paste", "Ctrl+V"),
    DUPLICATE(Area.NOTES, "act.note.duplicate", "Ctrl+Shift+D"),
    SELECT_ALL(Area.NOTES, "act.note.all", "Ctrl+A"),
    REMOVE(Area.NOTES, "act.note.remove", "Del", "Backspace"),
    NUDGE(Area.NOTES, "act.note.nudge", "Arrows"),
    NUDGE_FAR(Area.NOTES, "act.note.far", "Shift+Arrows"),
    TURN_LEFT(Area.NOTES, "act.note.left", "Ctrl+Left"),
    TURN_RIGHT(Area.NOTES, "act.note.right", "Ctrl+Right"),
    TURN_LEFT_LITTLE(Area.NOTES, "act.note.left.little", "Ctrl+Shift+Left"),
    TURN_RIGHT_LITTLE(Area.NOTES, "act.note.right.little", "Ctrl+Shift+Right"),
    RAISE(Area.NOTES, "act.note.raise", "Page Up"),
    LOWER(Area.NOTES, "act.note.lower", "Page Down"),
    TO_TOP(Area.NOTES, "act.note.top", "Shift+Page Up"),
    TO_BOTTOM(Area.NOTES, "act.note.bottom", "Shift+Page Down"),
    LOCK(Area.NOTES, "act.note.lock", "Ctrl+L"),
    HIDE(Area.NOTES, "act.note.hide", "Ctrl+Shift+H"),
    NEXT_CORNER(Area.NOTES, "act.note.corner", "N"),
    PREVIOUS_CORNER(Area.NOTES, "act.note.corner.previous", "Shift+N"),
    ADD_CORNER(Area.NOTES, "act.note.corner.add", "Insert"),
    DROP_CORNER(Area.NOTES, "act.note.corner.drop", "Esc"),

    SPREAD_WALK(Area.SPREAD, "act.spread.walk", "Arrows"),
    SPREAD_TAKE(Area.SPREAD, "act.spread.take", "Enter"),
    SPREAD_FOLD(Area.SPREAD, "act.spread.fold", "Esc"),

    PLAY(Area.TIME, "act.play", "Space"),
    PLAY_BACKWARDS(Area.TIME, "play.reverse", "Shift+Space"),
    STEP_EARLIER(Area.TIME, "play.back", ","),
    STEP_LATER(Area.TIME, "play.later", "."),
    FAR_EARLIER(Area.TIME, "act.play.far.earlier", "Shift+,"),
    FAR_LATER(Area.TIME, "act.play.far.later", "Shift+."),
    PREVIOUS_INCIDENT(Area.TIME, "play.previous", "["),
    NEXT_INCIDENT(Area.TIME, "play.next", "]"),
    ROUND_2021(Area.TIME, "act.round.2021"),
    BETWEEN_ROUNDS(Area.TIME, "act.round.between"),
    ROUND_2022(Area.TIME, "act.round.2022"),
    WHOLE_TIME(Area.TIME, "act.round.all"),

    HANDLE_STEP(Area.AXIS, "act.axis.step", "Arrows"),
    HANDLE_FAR(Area.AXIS, "act.axis.far", "Shift+Arrows"),
    AXIS_BEGIN(Area.AXIS, "act.axis.begin", "Home"),
    AXIS_END(Area.AXIS, "act.axis.end", "End"),
    AXIS_CLOSER(Area.AXIS, "act.axis.closer", "+"),
    AXIS_FARTHER(Area.AXIS, "act.axis.farther", "-"),
    AXIS_WHOLE(Area.AXIS, "act.axis.whole", "0"),
    AXIS_FIT(Area.AXIS, "act.axis.fit", "Enter"),
    FLAG_TAKE(Area.AXIS, "act.axis.flag", "Space"),
    FIELDS_CLOSE(Area.AXIS, "act.axis.fields", "Esc"),

    LIST_CHOOSE(Area.LISTS, "act.list.choose", "Up", "Down"),
    LIST_TAKE(Area.LISTS, "act.list.take", "Enter"),
    LIST_CLOSE(Area.LISTS, "act.list.close", "Esc"),

    BAR_MOVE(Area.BAR, "act.bar.move", "Left", "Right"),
    BAR_FAR(Area.BAR, "act.bar.far", "Shift+Left", "Shift+Right"),
    BAR_BEGIN(Area.BAR, "act.bar.begin", "Home"),
    BAR_END(Area.BAR, "act.bar.end", "End"),

    STORY_ON(Area.STORY, "act.story.on", "Right", "Page Down"),
    STORY_BACK(Area.STORY, "act.story.back", "Left", "Page Up"),
    STORY_FIRST(Area.STORY, "act.story.first", "Home"),
    STORY_LAST(Area.STORY, "act.story.last", "End"),
    SCENE_EARLIER(Area.STORY, "act.story.earlier", "Ctrl+Page Up"),
    SCENE_LATER(Area.STORY, "act.story.later", "Ctrl+Page Down"),
    SCENE_REMOVE(Area.STORY, "act.story.remove", "Del"),
    STORY_LEAVE(Area.STORY, "act.story.leave", "Esc"),

    PRESENT_ON(Area.PRESENTING, "act.story.on", "Right", "Down", "Page Down", "Space", "Enter"),
    PRESENT_BACK(Area.PRESENTING, "act.story.back", "Left", "Up", "Page Up", "Backspace"),
    PRESENT_FIRST(Area.PRESENTING, "act.story.first", "Home"),
    PRESENT_LAST(Area.PRESENTING, "act.story.last", "End"),
    PRESENT_CAPTIONS(Area.PRESENTING, "present.captions", "C"),
    PRESENT_LASER(Area.PRESENTING, "present.laser", "L"),
    PRESENT_BLACK(Area.PRESENTING, "present.black", "B", "."),
    PRESENT_KIOSK(Area.PRESENTING, "act.present.kiosk", "K"),
    PRESENT_LEAVE(Area.PRESENTING, "present.leave", "Esc"),

    SHEET_WRITE(Area.SHEET, "act.sheet.write", "Ctrl+Enter"),
    SHEET_COPY(Area.SHEET, "act.sheet.copy", "Ctrl+Shift+C"),
    SHEET_LEAVE(Area.SHEET, "act.sheet.leave", "Esc"),

    PASTE_TABLE(Area.DATA, "act.data.paste", "Ctrl+V"),

    FORM_ACCEPT(Area.FORM, "act.form.accept", "Ctrl+Enter"),
    FORM_LEAVE(Area.FORM, "act.form.leave", "Esc"),

    GUIDE_COPY(Area.GUIDE, "act.guide.copy", "Ctrl+C"),
    GUIDE_LEAVE(Area.GUIDE, "act.guide.leave", "Esc"),

    START_MOVE(Area.START, "act.start.move", "Arrows", "Tab", "Shift+Tab"),
    START_TAKE(Area.START, "act.start.take", "Enter", "Space"),
    START_LEAVE(Area.START, "act.start.leave", "Esc"),

    PALETTE_CHOOSE(Area.PALETTE, "act.list.choose", "Up", "Down", "Page Up", "Page Down", "Tab", "Shift+Tab"),
    PALETTE_TAKE(Area.PALETTE, "act.palette.take", "Enter"),
    PALETTE_CLOSE(Area.PALETTE, "act.palette.close", "Esc");

    private final Area area;
    private final String words;
    @SuppressWarnings("ImmutableEnumChecker") // Stream.toList gives a list that nobody can change
    private final List<Stroke> strokes;

    Act(Area area, String words, String... strokes) {
        this.area = area;
        this.words = words;
        this.strokes = Stream.of(strokes).map(Stroke::of).toList();
    }

    /** Where its keys hold. */
    public Area area() {
        return area;
    }

    /** The key of the message that says what it does. */
    public String words() {
        return words;
    }

    /** The keys that do it, the usual one first; none where only menus and the palette do. */
    public List<Stroke> strokes() {
        return strokes;
    }

    /** Its word in the ids of menus and lines, such as {@code type-window}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a key means it, where its area holds. */
    public boolean isMeantBy(KeyEvent pressed) {
        return strokes.stream().anyMatch(stroke -> stroke.matches(pressed));
    }
}
