package dev.parallax.articles;

import dev.parallax.model.article.Passage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Walks a page's elements without recursion and parts its text into blocks. What never shows (scripts, forms'
/// inner parts, drawings) is left out; where such a thing stands inside a paragraph with text of its own, or text was
/// moved out of a broken table, the paragraph is parted there, so that a block is always one unbroken stretch of the
/// page.
final class HtmlBlocks implements NodeVisitor {
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "button",
            "select",
            "option",
            "textarea",
            "input",
            "canvas",
            "audio",
            "video",
            "head",
            "noembed",
            "noframes",
            "datalist",
            "frameset",
            // tags in them are words, which nobody can tell from the page's stretch alone
            "plaintext",
            "title",
            "xmp");
    private static final Set<String> SILENT = Set.of("script", "style");
    private static final Set<String> INLINE_HERE = Set.of("ins", "del");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final String source;
    private final Zones zoneTeller;
    private final Seen seen;
    private final Flow flow;
    private final TextOrder order;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final Deque<Part> around = new ArrayDeque<>();
    private final Map<String, Set<Zone>> zonesOfValues = new HashMap<>();
    private int unseen;
    private int links;
    private int parts;
    private boolean broke;

    /// An element that is open: what it is for, and its number.
    private record Part(int number, Set<Zone> zones, Set<Zone> own, int signature, String name) {}

    /// What a reader sees of a page: with scripts running, what is for others stays hidden.
    enum Seen {
        WITH_SCRIPTS,
        WITHOUT_SCRIPTS
    }

    private HtmlBlocks(String source, Zones zoneTeller, Seen seen, TextOrder order) {
        this.source = source;
        this.zoneTeller = zoneTeller;
        this.seen = seen;
        this.order = order;
        this.flow = new Flow(CodePoints.of(source));
        around.push(new Part(0, EnumSet.noneOf(Zone.class), EnumSet.noneOf(Zone.class), 17, ""));
    }

    /// What the walk found.
    ///
    /// @param marks elements that name a day or a writer
    record Found(List<Block> blocks, List<Mark> marks) {}

    static Found of(Element body, String source, Zones zones, Seen seen) {
        HtmlBlocks walk = new HtmlBlocks(source, zones, seen, TextOrder.of(body));
        body.traverse(walk);
        walk.cut();
        return new Found(walk.blocks, walk.marks);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) open(element);
        else if (node instanceof TextNode text && unseen == 0) flow(text);
    }

    private void open(Element element) {
        String name = element.normalName();
        if (unseen > 0 || isUnseen(name)) {
            if (unseen++ == 0 && !SILENT.contains(name) && element.hasText()) cut();
            return;
        }
        if (name.equals("br")) {
            if (broke) cut();
            else flow.lineBreak();
            broke = true;
            return;
        }
        if (name.equals("a")) links++;
        if (isBlock(element)) {
            cut();
            around.push(part(element, name));
        }
        boolean writer = zoneTeller.isOnWriter(element);
        if (writer || Mark.isOnDay(element))
            marks.add(new Mark(element, blocks.size(), around.element().zones, writer));
    }

    private boolean isUnseen(String name) {
        return UNSEEN.contains(name) && (seen == Seen.WITH_SCRIPTS || !name.equals("noscript"));
    }

    private Part part(Element element, String name) {
        Part outer = around.element();
        // the classes of the whole page speak of its sidebars and menus, not of its text
        Set<Zone> own = name.equals("body") ? EnumSet.noneOf(Zone.class) : zoneTeller.of(element, zonesOfValues);
        Set<Zone> zones = outer.zones;
        if (!zones.containsAll(own)) {
            zones = EnumSet.copyOf(zones);
            zones.addAll(own);
        }
        int signature = (outer.signature * 31 + name.hashCode()) * 31
                + element.className().hashCode();
        return new Part(++parts, zones, own, signature, name);
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() && !INLINE_HERE.contains(element.normalName());
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) return;
        String name = element.normalName();
        if (unseen > 0) {
            unseen--;
            return;
        }
        if (name.equals("a")) links--;
        if (!name.equals("br") && isBlock(element)) {
            cut();
            around.pop();
        }
    }

    private void flow(TextNode text) {
        var range = text.sourceRange();
        if (!range.isTracked()) return;
        if (!text.isBlank()) {
            broke = false;
            if (!order.follows(range.startPos())) cut();
        }
        Entities.flow(source, range.startPos(), Math.min(range.endPos(), source.length()), links > 0, flow);
    }

    private void cut() {
        broke = false;
        if (flow.isEmpty()) return;
        int linkLetters = flow.linkLetters();
        Passage passage = flow.take();
        Part here = around.element();
        Part outer = around.stream().skip(1).findFirst().orElse(here);
        Part outermost = around.stream().skip(2).findFirst().orElse(outer);
        Set<Zone> own = EnumSet.copyOf(here.own);
        own.addAll(outer.own);
        Block.Place place =
                new Block.Place(outer.number, outermost.number, here.signature, around.size(), own, level(here.name));
        blocks.add(new Block(passage, shape(here), here.zones, place, linkLetters));
    }

    private static int level(String name) {
        return HEADINGS.contains(name) ? name.charAt(1) - '0' : 0;
    }

    private static Block.Shape shape(Part here) {
        if (HEADINGS.contains(here.name)) return Block.Shape.HEADING;
        return switch (here.name) {
            case "p" -> here.zones.contains(Zone.CAPTION) ? Block.Shape.CAPTION : Block.Shape.PARAGRAPH;
            case "figcaption", "caption" -> Block.Shape.CAPTION;
            case "li", "dt", "dd" -> Block.Shape.ITEM;
            case "td", "th" -> Block.Shape.CELL;
            case "blockquote", "pre" -> Block.Shape.PARAGRAPH;
            default -> Block.Shape.LOOSE;
        };
    }
}
