package org.exclave.window.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.exclave.brief.Brief;
import org.exclave.briefing.SheetPart;
import org.exclave.briefing.imprint.DataHashes;
import org.exclave.briefing.imprint.HashedFiles;
import org.exclave.briefing.imprint.Imprint;
import org.exclave.briefing.imprint.ImprintFile;
import org.exclave.briefing.imprint.Request;
import org.exclave.cartography.CreditedBaseMap;
import org.exclave.cartography.ProjectedEvents;
import org.exclave.cartography.ProjectedOverlay;
import org.exclave.catalog.CheckedDocument;
import org.exclave.deck.SheetSubject;
import org.exclave.failure.AtlasDataException;
import org.exclave.language.Language;
import org.exclave.session.AtlasHome;
import org.exclave.store.BriefFile;
import org.exclave.store.StoreState;
import org.jspecify.annotations.Nullable;

/**
 * What the files that are made in the window say of their making: the command that makes the same, its options named as
 * {@code exclave export --help} and {@code exclave deck --help} have them.
 *
 * @param home where the data lie from which the files are made
 * @param language that of the sheets
 */
record SheetRequests(AtlasHome home, Language language) {

    /** The rest of a request is short. */
    private static final int LONGEST = ImprintFile.LONGEST - 100_000;

    /**
     * What the sheet of a subject says.
     *
     * @param made when, as it stands on dated sheets
     * @throws IOException when the data are gone
     */
    Imprint sheet(SheetSubject subject, SheetChoice choice, String made) throws IOException {
        NavigableMap<String, String> options = chosen(choice);
        options.put("--scene", subject.scene().id());
        options.put("--scale", String.valueOf(choice.scale()));
        say(options, "--title", choice.title().strip());
        say(options, "--subtitle", choice.subtitle().strip());
        say(options, "--note", choice.note());
        say(options, "--date", choice.dated() ? made : "");
        say(options, "--without", without(choice));
        CreditedBaseMap baseMap = subject.baseMap();
        if (baseMap != null) {
            options.put("--base-map-credit", baseMap.credit());
        }
        DataHashes data = HashedFiles.of(home.map(), home.catalogue());
        if (!subject.events().isEmpty()) {
            options.put("--events", "true");
        }
        if (!subject.events().isEmpty() || !subject.overlays().isEmpty()) {
            data = data.withAnnotations(StoreState.of(
                    List.of(),
                    subject.events().stream().map(ProjectedEvents::set).toList(),
                    ProjectedOverlay.hashes(subject.overlays())));
        }
        return carrying("export", subject.brief(), baseMap == null ? null : baseMap.file(), options, data);
    }

    /**
     * What the deck or the handout of a brief says.
     *
     * @param own whether the brief is the user's own, which no other atlas has
     * @throws IOException when the data are gone
     */
    Imprint deck(Brief brief, boolean own, SheetChoice choice, boolean handout) throws IOException {
        NavigableMap<String, String> options = chosen(choice);
        options.put("--scale", "1.0");
        if (handout) {
            options.put("--handout", "true");
            options.remove("--marking");
        } else {
            say(options, "--without", without(choice));
        }
        DataHashes data = HashedFiles.of(home.map(), home.catalogue());
        return own
                ? carrying("deck", brief, null, options, data)
                : Imprint.of(new Request("deck", brief.id(), null, null, options, data));
    }

    private static Imprint carrying(
            String command, Brief brief, @Nullable String baseMap, NavigableMap<String, String> options, DataHashes data) {
        String document = document(brief);
        return document.length() > LONGEST
                ? Imprint.ofCreator()
                : Imprint.of(new Request(command, null, document, baseMap, options, data));
    }

    /** On one line. */
    private static String document(Brief brief) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            BriefFile.write(brief, bytes);
            return CheckedDocument.tree(brief.id(), bytes.toByteArray()).toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (AtlasDataException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private NavigableMap<String, String> chosen(SheetChoice choice) {
        NavigableMap<String, String> options = new TreeMap<>();
        options.put("--lang", language.code());
        options.put("--page", choice.page().name());
        options.put("--theme", choice.theme().name().toLowerCase(Locale.ROOT));
        say(options, "--marking", choice.marking());
        return options;
    }

    private static void say(NavigableMap<String, String> options, String option, String value) {
        if (!value.isEmpty()) {
            options.put(option, value);
        }
    }

    private static String without(SheetChoice choice) {
        return EnumSet.allOf(SheetPart.class).stream()
                .filter(part -> !choice.parts().contains(part))
                .map(SheetPart::id)
                .collect(Collectors.joining(","));
    }
}
