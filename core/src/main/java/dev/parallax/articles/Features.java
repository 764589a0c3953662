package dev.parallax.articles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is measured of each block of a page, by which it is told whether it is the article's: its own look, its
/// neighbours', and that of the parts of the page it stands in.
@SuppressWarnings("EnumOrdinal") // the names of zones and cues lie in arrays in the order of the enum
final class Features {
    private static final int REACH = 3;
    private static final int FAR = 60;
    private static final String[] NEIGHBOURS = {"at-3", "at-2", "at-1", "", "at1", "at2", "at3"};
    private static final Zone[] ALL_ZONES = Zone.values();
    private static final Cue[] CUES = Cue.values();
    private static final Block.Shape[] SHAPES = Block.Shape.values();
    private static final String[] GROUP = {"-blocks", "-words", "-prose", "-prose-share", "-mean", "-links"};
    private static final String[] ZONES =
            Arrays.stream(ALL_ZONES).map(Zone::code).toArray(String[]::new);
    private static final String[] CUE_NAMES = Arrays.stream(CUES).map(Cue::code).toArray(String[]::new);
    private static final int MEASURES = names().size();

    private final List<Block> blocks;
    private final List<Look> looks = new ArrayList<>();
    private final List<Set<Cue>> said = new ArrayList<>();
    private final Map<Integer, Group> parents = new HashMap<>();
    private final Map<Integer, Group> grandparents = new HashMap<>();
    private final Map<Integer, Group> signatures = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final Group page = new Group();
    private final int headline;
    private double mostInParent = 1;

    /// What is measured once of each block.
    private record Look(int words, double logWords, double links, boolean sentence, boolean prose, int furniture) {
        static final Look NONE = new Look(0, 0, 0, false, false, 0);
    }

    /// Sums over the blocks of one part of the page.
    private static final class Group {
        private int blocks;
        private int words;
        private int prose;
        private double links;
        private double[] measures = {};

        /// Asked for once all blocks are in, and by each block: worked out once.
        double[] measures() {
            if (measures.length == 0)
                measures = new double[] {
                    Math.log1p(blocks),
                    Math.log1p(words),
                    Math.log1p(prose),
                    words == 0 ? 0 : (double) prose / words,
                    blocks == 0 ? 0 : Math.log1p((double) words / blocks),
                    words == 0 ? 0 : links / words
                };
            return measures;
        }
    }

    Features(List<Block> blocks, LineCues cues, Titles.Title title) {
        this.blocks = blocks;
        int found = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (found < 0 && title.is(blocks.get(i))) found = i;
            Look look = look(blocks.get(i));
            looks.add(look);
            said.add(cues.of(blocks.get(i).text()));
            times.merge(blocks.get(i).text(), 1, Integer::sum);
            Block.Place place = blocks.get(i).place();
            add(parents.computeIfAbsent(place.parent(), any -> new Group()), look);
            add(grandparents.computeIfAbsent(place.grandparent(), any -> new Group()), look);
            add(signatures.computeIfAbsent(place.signature(), any -> new Group()), look);
            add(page, look);
        }
        headline = found;
        for (Group group : parents.values()) mostInParent = Math.max(mostInParent, group.prose);
    }

    private static Look look(Block block) {
        int words = Words.count(block.text());
        double links = block.linkDensity();
        boolean sentence = Words.endsAsSentence(block.text());
        boolean prose = links < 0.4 && ((sentence && words >= 8) || words >= 25);
        int furniture = 0;
        for (Zone zone : block.zones()) {
            if (zone.isFurniture()) furniture++;
        }
        return new Look(words, Math.log1p(words), links, sentence, prose, furniture);
    }

    private static void add(Group group, Look look) {
        group.blocks++;
        group.words += look.words;
        group.links += look.links * look.words;
        if (look.prose) group.prose += look.words;
    }

    /// The names of the measures, in the order in which `of` gives them.
    static List<String> names() {
        Names sheet = new Names();
        new Features(
                        List.of(),
                        LineCues.none(),
                        new Titles.Title(java.util.Optional.empty(), java.util.Optional.empty()))
                .measure(sheet, Block.none(), -1);
        return sheet.names;
    }

    double[] of(int index) {
        Values sheet = new Values(MEASURES);
        measure(sheet, blocks.get(index), index);
        return sheet.values;
    }

    /// What the words of a block say that it is.
    Set<Cue> said(int index) {
        return said.get(index);
    }

    int words(int index) {
        return looks.get(index).words;
    }

    /// Takes the measures of a block one after the other; their names are put together only where they are asked for.
    private interface Sheet {
        void put(String group, String name, double value);

        default void put(String name, double value) {
            put("", name, value);
        }

        default void put(String name, boolean value) {
            put("", name, value ? 1 : 0);
        }

        default void put(String group, String name, boolean value) {
            put(group, name, value ? 1 : 0);
        }
    }

    private static final class Names implements Sheet {
        private final List<String> names = new ArrayList<>();

        @Override
        public void put(String group, String name, double value) {
            names.add(group + name);
        }
    }

    private static final class Values implements Sheet {
        private final double[] values;
        private int count;

        Values(int size) {
            values = new double[size];
        }

        @Override
        public void put(String group, String name, double value) {
            values[count++] = value;
        }
    }

    private void measure(Sheet sheet, Block block, int index) {
        own(sheet, block, index);
        for (int by = -REACH; by <= REACH; by++) {
            if (by != 0) neighbour(sheet, index + by, NEIGHBOURS[by + REACH]);
        }
        group(sheet, parents.getOrDefault(block.place().parent(), new Group()), "parent");
        group(sheet, grandparents.getOrDefault(block.place().grandparent(), new Group()), "grandparent");
        group(sheet, signatures.getOrDefault(block.place().signature(), new Group()), "alike");
        group(sheet, page, "page");
        place(sheet, block, index);
    }

    private void own(Sheet sheet, Block block, int index) {
        Look look = lookAt(index);
        String text = block.text();
        sheet.put("words", look.logWords);
        sheet.put("links", look.links);
        sheet.put("sentence", look.sentence);
        sheet.put("prose", look.prose);
        sheet.put("furniture", look.furniture);
        sheet.put("letters-a-word", look.words == 0 ? 0 : (double) text.length() / look.words);
        sheet.put("commas", count(text, ",;") / (look.words + 1.0));
        sheet.put("stops", Math.min(20, count(text, ".!?")));
        sheet.put("digits", digits(text));
        sheet.put("capitals", capitals(text));
        sheet.put("starts-low", !text.isEmpty() && Character.isLowerCase(text.codePointAt(0)));
        sheet.put("bars", count(text, "|›»·•"));
        sheet.put("repeated", Math.min(5, times.getOrDefault(text, 0)));
        sheet.put("level", block.place().level());
        for (Block.Shape shape : SHAPES) sheet.put("shape-", shape.name(), block.shape() == shape);
        for (Zone zone : ALL_ZONES) sheet.put("in-", ZONES[zone.ordinal()], block.in(zone));
        for (Zone zone : ALL_ZONES)
            sheet.put("own-", ZONES[zone.ordinal()], block.place().own().contains(zone));
        Set<Cue> says = index >= 0 ? said.get(index) : Set.of();
        for (Cue cue : CUES) sheet.put("says-", CUE_NAMES[cue.ordinal()], says.contains(cue));
    }

    private void neighbour(Sheet sheet, int index, String name) {
        Look look = lookAt(index);
        sheet.put(name, "-words", look.logWords);
        sheet.put(name, "-links", look.links);
        sheet.put(name, "-prose", look.prose);
        sheet.put(name, "-furniture", look.furniture);
    }

    private static void group(Sheet sheet, Group group, String name) {
        double[] measures = group.measures();
        for (int i = 0; i < measures.length; i++) sheet.put(name, GROUP[i], measures[i]);
    }

    private void place(Sheet sheet, Block block, int index) {
        double parent = parents.getOrDefault(block.place().parent(), new Group()).prose;
        double outer = grandparents.getOrDefault(block.place().grandparent(), new Group()).prose;
        sheet.put("of-best", parent / mostInParent);
        sheet.put("outer-of-best", outer / mostInParent);
        sheet.put("of-page", page.prose == 0 ? 0 : parent / page.prose);
        sheet.put("outer-of-page", page.prose == 0 ? 0 : outer / page.prose);
        sheet.put("depth", block.place().depth());
        sheet.put("from-top", blocks.isEmpty() ? 0 : (double) index / blocks.size());
        sheet.put("after-headline", headline < 0 ? -FAR - 1 : Math.clamp(index - headline, -FAR, FAR));
        sheet.put("prose-before", proseNear(index, -12));
        sheet.put("prose-after", proseNear(index, 12));
        sheet.put("same-parent-before", sameParent(block, index - 1));
        sheet.put("same-parent-after", sameParent(block, index + 1));
    }

    private double proseNear(int index, int reach) {
        int words = 0;
        int step = Integer.signum(reach);
        for (int i = index + step; i != index + reach + step; i += step) {
            Look look = lookAt(i);
            if (look.prose) words += look.words;
        }
        return Math.log1p(words);
    }

    private boolean sameParent(Block block, int index) {
        return index >= 0
                && index < blocks.size()
                && blocks.get(index).place().parent() == block.place().parent();
    }

    private Look lookAt(int index) {
        return index >= 0 && index < looks.size() ? looks.get(index) : Look.NONE;
    }

    private static double count(String text, String of) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (of.indexOf(text.charAt(i)) >= 0) count++;
        }
        return count;
    }

    private static double digits(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) count++;
        }
        return text.isEmpty() ? 0 : (double) count / text.length();
    }

    /// Share of the words that begin with a capital.
    private static double capitals(String text) {
        int words = 0;
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetter(text.charAt(i)) || (i > 0 && Character.isLetter(text.charAt(i - 1)))) continue;
            words++;
            if (Character.isUpperCase(text.charAt(i))) capitals++;
        }
        return words == 0 ? 0 : (double) capitals / words;
    }
}
