package org.exclave.query;

import java.util.List;
import org.exclave.TheAtlas;
import org.exclave.annotation.Link;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Place;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LinkTargetTest {

    private static final List<LinkTarget> TARGETS = LinkTarget.of(TheAtlas.atlas().catalog(), Place::name);

    @Test
    void everyIncidentIsFoundByItsTitleAndByItsId() {
        for (Incident incident : TheAtlas.incidents()) {
            Link link = new Link(Link.Kind.INCIDENT, incident.id());
            assertThat(LinkTarget.search(TARGETS, incident.title())).extracting(LinkTarget::link).contains(link);
            assertThat(LinkTarget.search(TARGETS, incident.id())).extracting(LinkTarget::link).contains(link);
            assertThat(LinkTarget.find(TARGETS, link).orElseThrow().name()).isEqualTo(incident.title());
        }
    }

    @Test
    void aPlaceIsFoundInTheLettersOfEitherSide() {
        assertThat(LinkTarget.search(TARGETS, "Көк-Таш")).extracting(LinkTarget::name).contains("Kok-Tash");
    }

    @Test
    void aPlaceBearsTheNameOfTheLanguageAndIsFoundByTheOthers() {
        List<LinkTarget> russian = LinkTarget.of(TheAtlas.atlas().catalog(), place -> place.nameIn("ru"));

        assertThat(LinkTarget.search(russian, "Khujand")).extracting(LinkTarget::name).contains("Худжанд");
        assertThat(LinkTarget.search(russian, "Хуҷанд")).extracting(LinkTarget::name).contains("Худжанд");
    }

    @Test
    void noWordsFindNothing() {
        assertThat(LinkTarget.search(TARGETS, "  ")).isEmpty();
        assertThat(LinkTarget.search(TARGETS, "zzzzqqq")).isEmpty();
    }

    @Test
    void whatTheCatalogueDoesNotKnowIsNotFound() {
        assertThat(LinkTarget.find(TARGETS, new Link(Link.Kind.PLACE, "nowhere"))).isEmpty();
    }
}
