package dev.parallax.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.app.docs.Console.Step;
import dev.parallax.engine.DossierRun;
import dev.parallax.engine.Options;
import dev.parallax.engine.Parallax;
import dev.parallax.model.dossier.Dossier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the pages for people say is true: their commands are run, their output compared, their Java compiled here.
/// `-Dgolden=update` writes what commands print now into the pages.
class DocsTest {
    private static final Path ROOT = Path.of("..");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/formats.md", "docs/manual.md"})
    void everyCommandPrintsWhatThePageSays(String page, @TempDir Path folder) throws Exception {
        Console console = new Console(folder);
        List<String> lines = Files.readAllLines(ROOT.resolve(page));
        List<String> now = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            now.add(lines.get(i));
            if (!lines.get(i).equals("```console")) continue;
            int end = end(lines, i);
            for (Step step : steps(lines.subList(i + 1, end))) {
                now.add("$ " + step.command());
                now.addAll(step.shown(console.run(step.command())));
            }
            i = end - 1;
        }
        if ("update".equals(System.getProperty("golden"))) Files.write(ROOT.resolve(page), now);
        assertThat(String.join("\n", now)).isEqualTo(String.join("\n", Files.readAllLines(ROOT.resolve(page))));
    }

    @Test
    void thePythonOfTheManualRuns(@TempDir Path folder) throws Exception {
        Console console = new Console(folder);
        console.run("./parallax dossier --format json samples > dossiers.jsonl");
        for (String program : blocks("docs/manual.md", "```python"))
            assertThat(console.python(program)).isEmpty();
    }

    @Test
    void theJavaOfThePagesIsThatOfThisTest() throws IOException {
        String own = squeezed(Files.readString(Path.of("src/test/java/dev/parallax/app/docs/DocsTest.java")))
                .replace("Path.of(\"../samples\")", "Path.of(\"samples\")")
                .replace("List.of(\"../samples\")", "List.of(\"samples\")");
        List<String> programs = new ArrayList<>(blocks("README.md", "```java"));
        programs.addAll(blocks("docs/manual.md", "```java"));
        assertThat(programs).hasSize(2).allSatisfy(program -> assertThat(own).contains(squeezed(program)));
        fiveLines();
        ofTheManual();
    }

    private static void fiveLines() {
        try (Parallax parallax = Parallax.open()) {
            for (Dossier dossier : parallax.dossiers(Path.of("../samples"))) {
                System.out.println(
                        dossier.head().title() + ": " + dossier.facts().size() + " facts");
            }
        }
    }

    private static void ofTheManual() {
        try (Parallax parallax = Parallax.open(Options.standard().withMinReports(3))) {
            DossierRun run = parallax.dossiers(List.of("../samples"));
            run.dossiers().forEach(dossier -> System.out.println(dossier.head().title()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "ARCHITECTURE.md",
                "CONTRIBUTING.md",
                "docs/formats.md",
                "docs/manual.md",
                "docs/decisions/README.md"
            })
    void everyLinkLeadsToAFile(String page) throws IOException {
        String text = Files.readString(ROOT.resolve(page));
        Path folder = ROOT.resolve(page).getParent();
        Stream<String> targets = java.util.regex.Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)")
                .matcher(text)
                .results()
                .map(link -> link.group(1));
        assertThat(targets)
                .allSatisfy(target -> assertThat(folder.resolve(target)).exists());
    }

    private static String squeezed(String program) {
        return program.replaceAll("\\s+", "");
    }

    private static int end(List<String> lines, int start) {
        int end = start + 1;
        while (!lines.get(end).equals("```")) end++;
        return end;
    }

    private static List<Step> steps(List<String> block) {
        List<Step> steps = new ArrayList<>();
        List<String> output = new ArrayList<>();
        String command = "";
        for (String line : block) {
            if (line.startsWith("$ ")) {
                if (!command.isEmpty()) steps.add(new Step(command, output));
                command = line.substring(2);
                output = new ArrayList<>();
            } else output.add(line);
        }
        steps.add(new Step(command, output));
        return steps;
    }

    private static List<String> blocks(String page, String opening) throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve(page));
        List<String> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals(opening)) blocks.add(String.join("\n", lines.subList(i + 1, end(lines, i))));
        }
        return blocks;
    }
}
