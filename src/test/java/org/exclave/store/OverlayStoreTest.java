package org.exclave.store;

import java.nio.file.Path;
import java.util.List;
import org.exclave.failure.StoreException;
import org.exclave.overlay.Overlay;
import org.exclave.overlay.OverlayFeature;
import org.exclave.overlay.OverlayFilling;
import org.exclave.overlay.OverlayLine;
import org.exclave.overlay.OverlayLook;
import org.exclave.sample.SampleOverlays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.exclave.store.Samples.CLOCK;

class OverlayStoreTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void makeStore() throws Exception {
        file = folder.resolve("annotations.gpkg");
        Samples.storeWith(file, "a");
    }

    private long add(String name, List<OverlayFeature> features) throws Exception {
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            return store.overlays().add(SampleOverlays.layer(name, features), features);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4_999, 5_000, 5_001})
    void layerComesBackAsItWas(int size) throws Exception {
        List<OverlayFeature> features = SampleOverlays.areas(size, 5, 3);
        Overlay written = SampleOverlays.layer("Zones", features);
        long id = add("Zones", features);

        KeptOverlay read = OverlayShelf.read(file).getFirst();

        assertThat(read.overlay()).isEqualTo(written);
        assertThat(read.look()).isEqualTo(OverlayLook.PLAIN);
        assertThat(OverlayShelf.readFeatures(file, id)).isEqualTo(features);
    }

    @Test
    void timesHolesAndCollectionsComeBack() throws Exception {
        GeometryFactory geometries = new GeometryFactory();
        Geometry square = SampleOverlays.square(70, 40, 1);
        Geometry holed = square.difference(SampleOverlays.square(70.2, 40.2, 0.2));
        Geometry mixed = geometries.createGeometryCollection(new Geometry[] {square, holed.getCentroid()});
        List<OverlayFeature> features = List.of(
                SampleOverlays.feature(3, holed, "hole", "2021-04-28", ""),
                SampleOverlays.feature(7, mixed, "ҷ/ж", "", "2022-09-16T08:30"));
        long id = add("Zones", features);

        assertThat(OverlayShelf.readFeatures(file, id)).isEqualTo(features);
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            assertThat(store.overlays().attributes(id, 7)).contains("{\"name\":\"ҷ/ж\",\"n\":7}");
            assertThat(store.overlays().attributes(id, 1)).isEmpty();
        }
    }

    @Test
    void aNameIsTakenOnceWhateverTheCaseOfItsLetters() throws Exception {
        add("Zones", List.of());
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            StoreException refused = catchThrowableOfType(
                    StoreException.class, () -> store.overlays().add(SampleOverlays.layer("ZONES", List.of()), List.of()));

            assertThat(refused.reason()).isEqualTo("overlaysTaken");
            assertThat(store.overlays().names()).containsExactly("Zones");
        }
    }

    @Test
    void halfALetterIsRefusedAndNothingIsKept() throws Exception {
        List<OverlayFeature> good = SampleOverlays.areas(3, 5, 1);
        List<OverlayFeature> features = List.of(
                good.get(0), good.get(1), new OverlayFeature(good.get(2).shape(), "{\"a\":\"\uD800\"}"));
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            catchThrowableOfType(
                    StoreException.class, () -> store.overlays().add(SampleOverlays.layer("Half", features), features));

            assertThat(store.overlays().all()).isEmpty();
        }
        assertThat(Samples.query(file, "SELECT count(*) FROM overlay_shape")).containsExactly("0");
    }

    @Test
    void looksAreKeptAndRemovedLayersGoWhenTheStoreIsClosed() throws Exception {
        long id = add("Zones", SampleOverlays.areas(4, 5, 1));
        OverlayLook look =
                new OverlayLook("#0072B2", OverlayFilling.NONE, OverlayLine.DOTTED, 0.5, -1.5, false);
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            store.overlays().change(id, look);
            store.overlays().remove(id);
            assertThat(store.overlays().all()).isEmpty();
            store.overlays().bringBack(id);
        }
        assertThat(OverlayShelf.read(file).getFirst().look()).isEqualTo(look);
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            store.overlays().remove(id);
        }
        assertThat(OverlayShelf.read(file)).isEmpty();
        assertThat(Samples.query(file, "SELECT count(*) FROM overlay_shape")).containsExactly("0");
    }

    @Test
    void aShapeThatAnotherProgramBentIsToldAndAnnotationsStay() throws Exception {
        add("Zones", SampleOverlays.areas(2, 5, 1));
        Samples.tamper(file, "UPDATE overlay_shape SET geometry = x'4750' WHERE fid = 2");

        StoreException refused = catchThrowableOfType(StoreException.class, () -> OverlayShelf.read(file));

        assertThat(refused.reason()).isEqualTo("overlays");
        assertThat(AnnotationStore.read(file)).hasSize(1);
    }

    @Test
    void salvageBringsLayersAlong() throws Exception {
        List<OverlayFeature> features = SampleOverlays.areas(3, 5, 1);
        add("Zones", features);

        Salvage.rescue(file, CLOCK);

        assertThat(OverlayShelf.read(file).getFirst().overlay()).isEqualTo(SampleOverlays.layer("Zones", features));
    }
}
