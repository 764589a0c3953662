package dev.parallax;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The map of the house, as ARCHITECTURE.md draws it: an arrow that is not in the table breaks the build.
class MapTest {
    private static final String ROOT = "dev.parallax.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.parallax");
    private static final Set<String> STAGE = Set.of("model", "text", "lexicon", "reader");

    private static final Map<String, Set<String>> MAP = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("text", Set.of("model")),
            Map.entry("json", Set.of("model")),
            Map.entry("lexicon", Set.of("model", "text")),
            Map.entry("reader", Set.of("model", "text", "lexicon")),
            Map.entry("pages", Set.of("model", "text", "lexicon", "reader", "json")),
            Map.entry("articles", STAGE),
            Map.entry("mentions", STAGE),
            Map.entry("events", STAGE),
            Map.entry("stories", STAGE),
            Map.entry("dossiers", STAGE),
            Map.entry(
                    "engine",
                    Set.of(
                            "model",
                            "text",
                            "json",
                            "lexicon",
                            "reader",
                            "pages",
                            "articles",
                            "mentions",
                            "events",
                            "stories",
                            "dossiers")));

    @Test
    void everyRoomKnowsOnlyTheRoomsThatTheMapAllows() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass one : CLASSES) {
            one.getDirectDependenciesFromSelf().forEach(use -> {
                String from = room(one);
                String to = room(use.getTargetClass());
                if (!to.isEmpty() && !from.equals(to) && !MAP.get(from).contains(to)) wrong.add(use.getDescription());
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyPackageIsOnTheMap() {
        Set<String> rooms = new TreeSet<>();
        CLASSES.forEach(one -> rooms.add(room(one)));
        rooms.remove("");
        assertThat(rooms).isEqualTo(new TreeSet<>(MAP.keySet()));
    }

    @Test
    void noPackagesWaitForEachOther() {
        slices().matching("dev.parallax.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    private static String room(JavaClass one) {
        String name = one.getPackageName() + ".";
        if (!name.startsWith(ROOT)) return "";
        String rest = name.substring(ROOT.length());
        return rest.isEmpty() ? "" : rest.substring(0, rest.indexOf('.'));
    }
}
