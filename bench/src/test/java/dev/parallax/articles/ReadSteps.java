package dev.parallax.articles;

import dev.parallax.json.Detail;
import dev.parallax.json.JsonLines;
import dev.parallax.lexicon.Lexicon;
import dev.parallax.lexicon.Offers;
import dev.parallax.model.article.Article;
import dev.parallax.model.article.Extraction;
import dev.parallax.model.article.Passage;
import dev.parallax.model.page.PageRead;
import dev.parallax.pages.PageReader;
import dev.parallax.text.LanguageTeller;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Reads pages as `read` does and tells what each step costs, in processor time of the calling thread. It stands in the
/// stage's own package, for the steps are nobody else's business.
public final class ReadSteps {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    /// What is done with a page, in this order.
    public enum Step {
        DECODE,
        PARSE,
        BLOCKS,
        JUDGE,
        METADATA,
        LANGUAGE,
        SOURCE_MAP,
        JSON
    }

    private final Lexicon lexicon = Lexicon.shipped();
    private final PageReader pages = new PageReader();
    private final PageArticles articles = new PageArticles(lexicon);
    private final Newsroom newsroom = new Newsroom(lexicon);
    private final Zones zones = new Zones(lexicon);
    private final BodyFinder bodies = new BodyFinder(newsroom.cues(), Offers.of(lexicon));
    private final LanguageTeller languages = new LanguageTeller();
    private final JsonLines lines = JsonLines.to(OutputStream.nullOutputStream(), EnumSet.of(Detail.TEXTS));
    private final Map<Step, Long> nanos = new EnumMap<>(Step.class);

    /// Processor time of each step so far.
    public Map<Step, Long> nanos() {
        return Map.copyOf(nanos);
    }

    /// Reads one page in one go, as the program does.
    public void read(byte[] bytes) {
        if (page(bytes) instanceof PageRead.Read(var page)
                && articles.extract(page) instanceof Extraction.Extracted(var article)) lines.article(article);
    }

    /// Reads one page step by step.
    public void readInSteps(byte[] bytes) {
        PageRead read = timed(Step.DECODE, () -> page(bytes));
        if (!(read instanceof PageRead.Read(var page))) return;
        Document document = timed(
                Step.PARSE, () -> Parser.htmlParser().setTrackPosition(true).parseInput(page.text(), ""));
        HtmlBlocks.Found found = timed(
                Step.BLOCKS, () -> HtmlBlocks.of(document.body(), page.text(), zones, HtmlBlocks.Seen.WITH_SCRIPTS));
        Declarations declared = timed(Step.METADATA, () -> Declarations.of(document));
        HtmlMasthead masthead = new HtmlMasthead(page, document, declared, found, newsroom);
        Titles.Title title = timed(Step.METADATA, masthead::title);
        List<Passage> paragraphs = timed(Step.JUDGE, () -> bodies.paragraphs(found.blocks(), title));
        HtmlLayout.Sight sight = new HtmlLayout.Sight(found, declared, masthead, title, paragraphs);
        timed(Step.METADATA, () -> {
            Stamps stamps = newsroom.stamps().as(masthead.languageTag(), masthead.host());
            return masthead.read(title, paragraphs).title().isEmpty()
                    || new HtmlPublication(sight, newsroom, stamps)
                            .find()
                            .published()
                            .isPresent();
        });
        Joined joined = timed(Step.SOURCE_MAP, () -> Joined.of(paragraphs));
        timed(Step.LANGUAGE, () -> languages.tell(joined.passage().text()));
        if (articles.extract(page) instanceof Extraction.Extracted(var article)) timed(Step.JSON, () -> json(article));
    }

    private boolean json(Article article) {
        lines.article(article);
        return true;
    }

    private PageRead page(byte[] bytes) {
        try (var members = pages.open("page.html", new ByteArrayInputStream(bytes))) {
            Optional<PageRead> first = members.findFirst();
            return first.orElseThrow();
        }
    }

    private <T> T timed(Step step, Supplier<T> work) {
        long before = CLOCK.getCurrentThreadCpuTime();
        T made = work.get();
        nanos.merge(step, CLOCK.getCurrentThreadCpuTime() - before, Long::sum);
        return made;
    }
}
