package org.exclave.window.help;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exclave.briefing.imprint.DataHashes;
import org.exclave.briefing.imprint.HashedFiles;
import org.exclave.catalog.Catalog;
import org.exclave.diagnosis.Libraries;
import org.exclave.diagnosis.Release;
import org.exclave.failure.Fault;
import org.exclave.geography.Edition;
import org.exclave.language.Messages;
import org.exclave.session.AtlasHome;

/** What is to be known about the program: its version, its data and their editions, the licences of all of it. */
final class AboutText {

    private static final List<String> DATA = List.of(
            "about.data.catalogue", "about.data.osm", "about.data.geonames", "about.data.gshhg", "about.data.earth", "about.data.srtm");

    private final AtlasHome home;
    private final Messages messages;

    AboutText(AtlasHome home, Messages messages) {
        this.home = home;
        this.messages = messages;
    }

    /** Some lines below a heading. */
    record Section(String heading, List<String> lines) {}

    /** All sections. It reads files; away from the screen's thread. */
    List<Section> sections(Catalog shipped) {
        return List.of(
                new Section(
                        messages.text("about.program"),
                        List.of(
                                messages.text("about.version", Release.version()),
                                messages.text("about.licence", "GNU General Public License", "LICENSE"),
                                messages.text("about.offline"))),
                new Section(messages.text("about.editions"), editions(shipped)),
                new Section(messages.text("about.data"), DATA.stream().map(key -> messages.text(key, "LGPL-3.0-or-later")).toList()),
                new Section(messages.text("about.libraries"), libraries()));
    }

    private List<String> editions(Catalog shipped) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(
                "status.catalogue",
                shipped.incidents().stream().filter(incident -> !incident.isRunningTotal()).count(),
                shipped.places().size(),
                shipped.sources().size()));
        for (Edition edition : Edition.values()) {
            lines.add(messages.text("edition." + edition.id()));
        }
        try {
            DataHashes hashes = HashedFiles.of(home.map(), home.catalogue());
            lines.add(messages.text("about.hash.map", hashes.map()));
            lines.add(messages.text("about.hash.catalogue", hashes.catalogue()));
        } catch (IOException unreadable) {
            lines.add(messages.text("request.nohash", String.valueOf(unreadable.getMessage())));
        }
        return lines;
    }

    private List<String> libraries() {
        try {
            Stream<String> all = Libraries.of(home.folder()).stream()
                    .map(library -> Stream.of(library.name(), library.version(), library.licence())
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(" · ")));
            return Stream.concat(Stream.of(messages.text("about.libraries.where", "docs/decisions/0011-licences.md", "legal")), all).toList();
        } catch (IOException unreadable) {
            return List.of(messages.sentence(Fault.of("bom.json", "catalog.unreadable", String.valueOf(unreadable.getMessage()))));
        }
    }

    /** The sections as one text. */
    static String plain(List<Section> sections) {
        return sections.stream()
                .map(section -> section.heading() + "\n" + String.join("\n", section.lines()))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }
}
