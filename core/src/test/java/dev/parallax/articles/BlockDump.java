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
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import tools.jackson.databind.json.JsonMapper;

/// Writes the blocks of pages with their measures, one page a line: what `tools/train-blocks` learns from. It is
/// started by hand with an input of pages and a file to write.
final class BlockDump {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private BlockDump() {}

    public static void main(String[] arguments) throws IOException {
        Lexicon lexicon = Lexicon.shipped();
        Newsroom newsroom = new Newsroom(lexicon);
        Zones zones = new Zones(lexicon);
        try (var members = new PageReader().open(arguments[0]);
                PrintStream out = new PrintStream(arguments[1], StandardCharsets.UTF_8)) {
            out.println(JSON.writeValueAsString(Features.names()));
            members.forEach(member -> {
                if (member instanceof PageRead.Read(var page)) out.println(line(page, zones, newsroom));
            });
        }
    }

    private static String line(Page page, Zones zones, Newsroom newsroom) {
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(page.text(), "");
        HtmlBlocks.Found found = HtmlBlocks.of(document.body(), page.text(), zones, HtmlBlocks.Seen.WITH_SCRIPTS);
        List<Block> blocks = found.blocks();
        Titles.Title title = new HtmlMasthead(page, document, Declarations.of(document), found, newsroom).title();
        Features features = new Features(blocks, newsroom.cues(), title);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean apart = title.is(block) || block.shape() == Block.Shape.CAPTION;
            rows.add(Map.of("text", block.text(), "apart", apart, "measures", features.of(i)));
        }
        String name = page.path().substring(page.path().lastIndexOf('/') + 1);
        return JSON.writeValueAsString(Map.of("page", name, "blocks", rows));
    }
}
