package org.exclave.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.exclave.cartography.Layer;
import org.exclave.language.Language;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.exclave.window.act.Act;
import org.exclave.window.act.Deeds;
import org.exclave.window.act.KeyWords;
import org.exclave.window.palette.Entry;

/** All functions of a window as the palette lists them: its acts, a switch for each layer of the map, and the languages. */
final class Functions {

    private final Session session;
    private final Deeds deeds;
    private final Messages messages;
    private final Messages english = Messages.english();
    private final Consumer<Language> speak;

    /** @param speak is told in which other language the user wants the window */
    Functions(Session session, Deeds deeds, Messages messages, Consumer<Language> speak) {
        this.session = session;
        this.deeds = deeds;
        this.messages = messages;
        this.speak = speak;
    }

    /** Those there are now, in the order of the lists. */
    List<Entry> all() {
        List<Entry> all = new ArrayList<>();
        deeds.acts().stream().filter(act -> act != Act.PALETTE).forEach(act -> all.add(of(act)));
        for (Layer layer : Layer.values()) {
            all.add(of(layer));
        }
        for (Language language : Language.values()) {
            all.add(of(language));
        }
        return all;
    }

    private Entry of(Act act) {
        KeyWords keys = new KeyWords(messages);
        return new Entry(
                act.id(),
                messages.text(act.words()),
                english.text(act.words()),
                messages.text(act.area().words()),
                keys.of(act),
                () -> deeds.isUsable(act),
                () -> deeds.run(act));
    }

    private Entry of(Layer layer) {
        String name = "layer." + layer.id();
        String key = session.layers().get().draws(layer) ? "palette.layer.hide" : "palette.layer.show";
        return new Entry(
                name,
                messages.text(key, messages.text(name)),
                english.text(key, english.text(name)),
                messages.text("layers.heading"),
                "",
                () -> true,
                () -> session.layers()
                        .set(session.layers().get().with(layer, !session.layers().get().draws(layer))));
    }

    private Entry of(Language language) {
        String words = messages.text("header.language.spoken", messages.text("header.language"), language.ownName());
        return new Entry(
                "language-" + language.code(),
                words,
                english.text("header.language") + " " + english.languageName(language.code()),
                messages.text("header.language.hint"),
                "",
                () -> language != messages.language(),
                () -> speak.accept(language));
    }
}
