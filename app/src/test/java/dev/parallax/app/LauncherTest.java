package dev.parallax.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The scripts that start Parallax and its build, on machines of which this is none.
class LauncherTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    Path machine;

    @ParameterizedTest
    @ValueSource(strings = {"parallax", "mvnw"})
    void withoutAJdkTheySayWhatToInstall(String script) throws Exception {
        Ended ended = run(Map.of("JAVA_HOME", "", "PARALLAX_JDKS", machine.toString()), script, "--version");
        assertThat(ended.code).isEqualTo(2);
        assertThat(ended.text)
                .contains("no JDK 25 was found")
                .contains("temurin-25-jdk")
                .contains("JAVA_HOME");
    }

    @Test
    void anOlderJdkIsPassedOverForOneThatIsNewEnough() throws Exception {
        Path old = jdk("a-jdk-17", "17.0.9");
        Path good = jdk("b-jdk-26", "26");
        Ended ended = find(Map.of("JAVA_HOME", old.toString(), "PARALLAX_JDKS", machine.toString()));
        assertThat(ended.text.strip()).isEqualTo(good.toString());
    }

    @Test
    void theUsersOwnChoiceComesFirst() throws Exception {
        jdk("a-jdk-25", "25");
        Path own = jdk("z-jdk-25", "25.0.1");
        Ended ended = find(Map.of("JAVA_HOME", own.toString(), "PARALLAX_JDKS", machine.toString()));
        assertThat(ended.text.strip()).isEqualTo(own.toString());
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = machine.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Path compiler = Files.writeString(home.resolve("bin/javac"), "#!/bin/sh\n");
        assertThat(compiler.toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private record Ended(int code, String text) {}

    private static Ended find(Map<String, String> environment) throws Exception {
        return run(environment, List.of("bash", "-c", "source .mvn/find-jdk; find_jdk"));
    }

    private static Ended run(Map<String, String> environment, String script, String argument) throws Exception {
        return run(environment, List.of("bash", "./" + script, argument));
    }

    private static Ended run(Map<String, String> environment, List<String> command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(ROOT.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), text);
    }
}
