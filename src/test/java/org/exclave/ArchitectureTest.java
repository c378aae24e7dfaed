package org.exclave;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.text.DateFormat;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.TimeZone;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** Holds the arrows that docs/decisions/0001-packages-and-arrows.md draws. */
@AnalyzeClasses(packages = "org.exclave", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final String[] MODELS = {
        "org.exclave.catalog..", "org.exclave.annotation..", "org.exclave.timeline..", "org.exclave.geography..",
        "org.exclave.query..", "org.exclave.event..", "org.exclave.overlay..", "org.exclave.brief..", "org.exclave.bundle.."
    };

    @ArchTest
    static final ArchRule packagesFormNoCycles =
            slices().matching("org.exclave.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule partsOfTheWindowFormNoCycles =
            slices().matching("org.exclave.window.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule failureKnowsNobody = only("failure");

    @ArchTest
    static final ArchRule catalogKnowsOnlyFailure = only("catalog", "failure");

    @ArchTest
    static final ArchRule annotationKnowsOnlyFailure = only("annotation", "failure");

    @ArchTest
    static final ArchRule additionKnowsOnlyTheCatalogueAndEdits = only("addition", "failure", "annotation", "catalog");

    @ArchTest
    static final ArchRule geographyKnowsOnlyFailure = only("geography", "failure");

    @ArchTest
    static final ArchRule timelineKnowsOnlyTheCatalogue = only("timeline", "failure", "catalog");

    @ArchTest
    static final ArchRule eventKnowsOnlyTheCatalogue = only("event", "failure", "catalog");

    @ArchTest
    static final ArchRule overlayKnowsOnlyAnnotation = only("overlay", "failure", "annotation");

    @ArchTest
    static final ArchRule briefKnowsOnlyModels = only(
            "brief", "failure", "annotation", "geography", "timeline", "addition", "catalog");

    @ArchTest
    static final ArchRule bundleKnowsOnlyModels = only("bundle", "brief", "annotation", "event", "overlay", "addition", "catalog", "failure");

    @ArchTest
    static final ArchRule queryKnowsOnlyModels = only("query", "failure", "catalog", "event", "timeline", "geography", "annotation");

    @ArchTest
    static final ArchRule languageKnowsOnlyFailureAndCatalogue = only("language", "failure", "catalog");

    @ArchTest
    static final ArchRule guideKnowsOnlyLanguage = only("guide", "language");

    @ArchTest
    static final ArchRule diagnosisKnowsNoWindowNoCommand =
            only("diagnosis", "failure", "language", "briefing", "session", "store", "event");

    @ArchTest
    static final ArchRule onlyTheGuideReadsMarkdown = noClasses()
            .that()
            .resideOutsideOfPackage("org.exclave.guide..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.commonmark..");

    @ArchTest
    static final ArchRule cartographyKnowsOnlyModelsAndLanguage = only(
            "cartography", "overlay", "failure", "catalog", "annotation", "brief", "event", "timeline", "geography", "query", "language");

    @ArchTest
    static final ArchRule briefingKnowsNoWindowNoSessionNoStore = only(
            "briefing", "overlay", "cartography", "failure", "catalog", "annotation", "event", "timeline", "geography", "query", "language");

    @ArchTest
    static final ArchRule deckKnowsNoWindowNoStore = only(
            "deck", "overlay", "session", "briefing", "cartography", "brief", "failure", "catalog", "annotation", "event", "timeline",
            "geography", "query", "language");

    @ArchTest
    static final ArchRule sessionKnowsNoWindowNoStore = only(
            "session", "addition", "overlay", "cartography", "brief", "bundle", "failure", "catalog", "annotation", "event", "timeline", "geography", "query", "language");

    @ArchTest
    static final ArchRule storeKnowsModelsNeverDrawingOrWindows =
            only(
            "store", "addition", "overlay", "failure", "annotation", "brief", "bundle", "event", "catalog", "timeline", "geography", "exchange.geojson");

    @ArchTest
    static final ArchRule exchangeKnowsModelsNeverDrawingOrWindows =
            only("exchange", "overlay", "failure", "annotation", "brief", "event", "catalog", "timeline", "geography", "query");

    /** The store may know it, so it must know nothing that knows the store. */
    @ArchTest
    static final ArchRule geoJsonKnowsOnlyAnnotationsAndMeasures =
            only("exchange.geojson", "overlay", "failure", "annotation", "geography");

    @ArchTest
    static final ArchRule windowAndCommandDoNotKnowEachOther = noClasses()
            .that()
            .resideInAPackage("org.exclave.window..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.exclave.command..");

    @ArchTest
    static final ArchRule plainModelsKnowNoLibraryButJts = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.exclave.catalog..", "org.exclave.addition..", "org.exclave.annotation..", "org.exclave.brief..", "org.exclave.bundle..",
                    "org.exclave.event..", "org.exclave.overlay..",
                    "org.exclave.timeline..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.geotools..", "java.sql..", "org.sqlite..", "java.awt..", "javafx..");

    @ArchTest
    static final ArchRule onlyGeographyAndQueryKnowGeoTools = noClasses()
            .that()
            .resideOutsideOfPackages("org.exclave.geography..", "org.exclave.query..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.geotools..", "org.geotools.api..");

    @ArchTest
    static final ArchRule onlyStoreAndGeographySpeakSql = noClasses()
            .that()
            .resideOutsideOfPackages("org.exclave.store..", "org.exclave.geography..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.sqlite..");

    @ArchTest
    static final ArchRule onlyTheWindowKnowsJavaFx = noClasses()
            .that()
            .resideOutsideOfPackages("org.exclave.window..", "org.exclave.session..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx..");

    @ArchTest
    static final ArchRule theSessionKnowsOnlyPropertiesOfJavaFx = noClasses()
            .that()
            .resideInAPackage("org.exclave.session..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javafx.scene..", "javafx.stage..", "javafx.application..", "javafx.animation..", "javafx.css..");

    @ArchTest
    static final ArchRule onlyTheMapOfTheWindowKnowsGluon = noClasses()
            .that()
            .resideOutsideOfPackage("org.exclave.window.map..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.gluonhq..");

    @ArchTest
    static final ArchRule modelsDrawNothing = noClasses()
            .that()
            .resideInAnyPackage(MODELS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javafx..");

    @ArchTest
    static final ArchRule nobodyOpensConnections = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.Socket")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "java.nio.channels.spi..");

    /** Times are what the sources gave, and the time at which somebody writes comes from a clock that a test can set. */
    @ArchTest
    static final ArchRule nobodyAsksTheMachineForItsZoneOrTime = noClasses()
            .should()
            .callMethodWhere(describe("asks the machine", call -> {
                String method = call.getTarget().getName();
                boolean clockGiven = call.getTarget().getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(Clock.class));
                return call.getTargetOwner().getPackageName().startsWith("java.time")
                                && (method.equals("now") && !clockGiven || method.startsWith("systemDefault"))
                        || method.equals("currentTimeMillis");
            }))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Calendar.class, TimeZone.class, DateFormat.class);

    /** GeoTools compares no other times; nothing of them is ever written out as a text. */
    @ArchTest
    static final ArchRule onlyFeaturesOfAQueryHaveDatesOfOldForm = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.exclave.query.IncidentFeatures")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Date.class);

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = classes()
            .should()
            .haveNameNotMatching(".*(Manager|Helper|Util|Utils|Impl|Misc|Common)");

    private static ArchRule only(String name, String... allowed) {
        String own = "org.exclave." + name;
        return noClasses()
                .that()
                .resideInAPackage(own + "..")
                .should()
                .dependOnClassesThat(new com.tngtech.archunit.base.DescribedPredicate<JavaClass>(
                        "are of another package of Exclave than " + String.join(", ", allowed)) {
                    @Override
                    public boolean test(JavaClass other) {
                        String there = other.getPackageName();
                        return there.startsWith("org.exclave")
                                && !within(there, own)
                                && java.util.Arrays.stream(allowed)
                                        .noneMatch(known -> within(there, "org.exclave." + known));
                    }
                });
    }

    private static boolean within(String there, String name) {
        return there.equals(name) || there.startsWith(name + ".");
    }
}
