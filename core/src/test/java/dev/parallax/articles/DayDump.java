package dev.parallax.articles;

import dev.parallax.lexicon.Lexicon;
import dev.parallax.model.page.Page;
import dev.parallax.model.page.PageRead;
import dev.parallax.pages.PageReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Writes the days that pages name with the signs that speak for them, one page a line: what `tools/train-days` learns
/// from. It is started by hand with an input of pages and a file to write.
final class DayDump {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DayDump() {}

    public static void main(String[] arguments) throws IOException {
        Lexicon lexicon = Lexicon.shipped();
        HtmlLayout layout = new HtmlLayout(lexicon, new Newsroom(lexicon));
        try (var members = new PageReader().open(arguments[0]);
                PrintStream out = new PrintStream(arguments[1], StandardCharsets.UTF_8)) {
            members.forEach(member -> {
                if (member instanceof PageRead.Read(var page)) out.println(line(page, layout));
            });
        }
    }

    private static String line(Page page, HtmlLayout layout) {
        List<Map<String, Object>> days = new ArrayList<>();
        for (HtmlPublication.Candidate one :
                layout.publication(layout.sight(page)).candidates())
            days.add(Map.of(
                    "day",
                    one.day().toString(),
                    "signs",
                    one.signs().stream().map(Sign::code).toList()));
        String name = page.path().substring(page.path().lastIndexOf('/') + 1);
        return JSON.writeValueAsString(Map.of("page", name, "days", days));
    }
}
