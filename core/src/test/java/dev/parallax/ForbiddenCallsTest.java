package dev.parallax;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What would break a promise of the house, and which promise.
class ForbiddenCallsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.parallax");

    private static final String CLOCK = "no clock reaches the output";
    private static final String LANGUAGE = "the machine's language changes no output: pass Locale.ROOT";
    private static final String CHARSET = "the machine's charset changes no output: pass UTF-8";

    /// @param parameters simple names of the parameters that make the call wrong; `*` for any
    private record Forbidden(String owner, String method, String parameters, String because) {
        boolean is(JavaAccess<?> use) {
            if (!use.getTarget().getOwner().getName().equals(owner)) return false;
            if (!use.getTarget().getName().equals(method)) return false;
            return parameters.equals("*") || parameters.equals(parametersOf(use));
        }

        private static String parametersOf(JavaAccess<?> use) {
            if (!(use.getTarget() instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget target))
                return "";
            return String.join(
                    ",",
                    target.getRawParameterTypes().stream()
                            .map(JavaClass::getSimpleName)
                            .toList());
        }
    }

    private static final String FETCHING = "dev.parallax.pages.fetch";

    private static final List<Forbidden> CALLS = List.of(
            new Forbidden("java.lang.Math", "random", "*", "the same input gives the same bytes"),
            new Forbidden("java.util.UUID", "randomUUID", "*", "ids come from content"),
            new Forbidden("java.util.Collections", "shuffle", "List", "the same input gives the same bytes"),
            new Forbidden("java.lang.System", "currentTimeMillis", "*", CLOCK),
            new Forbidden("java.time.Instant", "now", "*", CLOCK),
            new Forbidden("java.time.LocalDate", "now", "*", CLOCK),
            new Forbidden("java.time.LocalDateTime", "now", "*", CLOCK),
            new Forbidden("java.time.ZonedDateTime", "now", "*", CLOCK),
            new Forbidden("java.time.OffsetDateTime", "now", "*", CLOCK),
            new Forbidden("java.time.Year", "now", "*", CLOCK),
            new Forbidden("java.util.Date", "<init>", "", CLOCK),
            new Forbidden("java.time.ZoneId", "systemDefault", "*", "the machine's zone changes no output"),
            new Forbidden("java.util.TimeZone", "getDefault", "*", "the machine's zone changes no output"),
            new Forbidden("java.util.Locale", "getDefault", "*", LANGUAGE),
            new Forbidden("java.lang.String", "toLowerCase", "", LANGUAGE),
            new Forbidden("java.lang.String", "toUpperCase", "", LANGUAGE),
            new Forbidden("java.lang.String", "format", "String,Object[]", LANGUAGE),
            new Forbidden("java.lang.String", "formatted", "*", LANGUAGE),
            new Forbidden("java.lang.String", "getBytes", "", CHARSET),
            new Forbidden("java.lang.String", "<init>", "byte[]", CHARSET),
            new Forbidden("java.io.InputStreamReader", "<init>", "InputStream", CHARSET),
            new Forbidden("java.io.OutputStreamWriter", "<init>", "OutputStream", CHARSET),
            new Forbidden("java.io.FileReader", "<init>", "File", CHARSET),
            new Forbidden("java.io.FileReader", "<init>", "String", CHARSET),
            new Forbidden("java.nio.charset.Charset", "defaultCharset", "*", CHARSET),
            new Forbidden("java.lang.System", "exit", "*", "a library never ends its program"),
            new Forbidden("java.lang.Runtime", "exec", "*", "a page never starts a program"),
            new Forbidden("java.lang.Throwable", "printStackTrace", "*", "what goes wrong is told once, as a value"),
            new Forbidden("java.lang.Exception", "printStackTrace", "*", "what goes wrong is told once, as a value"),
            new Forbidden("java.lang.Thread", "sleep", "*", "nothing waits for a clock"));

    @Test
    void nobodyCallsWhatWouldBreakAPromise() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass one : CLASSES) {
            for (JavaAccess<?> use : one.getAccessesFromSelf()) {
                CALLS.stream()
                        .filter(call -> call.is(use) && !isPolite(one, call))
                        .forEach(call -> wrong.add(use.getDescription() + ": " + call.because));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /// Who fetches waits between two requests; only `--fetch` leads there.
    private static boolean isPolite(JavaClass one, Forbidden call) {
        return one.getPackageName().equals(FETCHING) && call.method.equals("sleep");
    }

    @Test
    void nobodyWritesToTheStandardStreams() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("a library speaks through its results")
                .check(CLASSES);
    }

    @Test
    void nothingOfTheEngineSpeaksToTheNetworkOrStartsProgramsSaveTheRoomThatFetches() {
        noClasses()
                .that()
                .resideOutsideOfPackage(FETCHING)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "javax.net..", "javax.script..", "java.rmi..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(Socket|ServerSocket|URLConnection|HttpURLConnection|DatagramSocket)")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.ProcessBuilder|java\\.io\\.ObjectInputStream|java\\.util\\.Random")
                .because("a page can never run code, reach the network, or change what comes out")
                .check(CLASSES);
    }
}
