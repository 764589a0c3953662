package dev.parallax.dossiers;

import dev.parallax.model.DayRange;
import dev.parallax.model.Embedding;
import dev.parallax.model.Place;
import dev.parallax.model.Span;
import dev.parallax.model.article.Article;
import dev.parallax.model.article.ArticleKind;
import dev.parallax.model.article.Body;
import dev.parallax.model.article.Masthead;
import dev.parallax.model.article.Passage;
import dev.parallax.model.article.Provenance;
import dev.parallax.model.article.Publication;
import dev.parallax.model.event.Attribution;
import dev.parallax.model.event.Coding;
import dev.parallax.model.event.Event;
import dev.parallax.model.event.EventKind;
import dev.parallax.model.event.EventMention;
import dev.parallax.model.event.EventType;
import dev.parallax.model.event.Participant;
import dev.parallax.model.event.Realis;
import dev.parallax.model.event.Rung;
import dev.parallax.model.event.Sector;
import dev.parallax.model.mention.Actor;
import dev.parallax.model.mention.Amount;
import dev.parallax.model.mention.Annotated;
import dev.parallax.model.mention.EntityType;
import dev.parallax.model.mention.Marks;
import dev.parallax.model.mention.Mentions;
import dev.parallax.model.mention.Quantity;
import dev.parallax.model.mention.Quote;
import dev.parallax.model.mention.Reading;
import dev.parallax.model.mention.Sentence;
import dev.parallax.model.mention.TimeMention;
import dev.parallax.model.mention.TimeType;
import dev.parallax.model.mention.Token;
import dev.parallax.model.mention.Upos;
import dev.parallax.model.story.Story;
import dev.parallax.model.story.StoryMember;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Stories by hand: a report is an outlet, a day and lines `CODE | actors | recipients | slots | sentence`, the first
/// trigger of the sentence between stars. `ASSAULT happened | rebels SVN REB | villagers SVN CVL | on=2031-05-01
/// by=Ana Kos | Rebels *killed* 12 villagers.` A participant is a name, a country and sectors; a number is counted by
/// the word after it (euros by their ISO code), and every word hangs on the trigger; what stands between “ and ” is a
/// quotation.
/// `role=` is an office of all whom the line is the first to name. A line that begins with the code `none` is a
/// sentence of which no event was made.
final class Reports {
    private final List<StoryMember> members = new ArrayList<>();

    static Reports story() {
        return new Reports();
    }

    Reports report(String id, String outlet, String day, String... lines) {
        members.add(new StoryMember(new Writer(id, outlet, day, lines).annotated(), Optional.empty()));
        return this;
    }

    Story done() {
        return new Story("s-test", members);
    }

    Story backwards() {
        return new Story("s-test", members.reversed());
    }

    /// Writes one report.
    private static final class Writer {
        private static final Pattern NUMBER = Pattern.compile("(more than |about )?(\\d[\\d,.]*\\d|\\d) (\\w+)");
        private static final int DIMENSIONS = 256;
        private final String id;
        private final String outlet;
        private final String day;
        private final List<String[]> lines;
        private final StringBuilder text = new StringBuilder();
        private final List<Sentence> sentences = new ArrayList<>();
        private final List<Quantity> quantities = new ArrayList<>();
        private final List<TimeMention> times = new ArrayList<>();
        private final List<Quote> quotes = new ArrayList<>();
        private final Map<String, Actor> actors = new HashMap<>();
        private final List<Actor> cast = new ArrayList<>();
        private final List<Event> events = new ArrayList<>();
        private List<Actor.Role> roles = List.of();

        Writer(String id, String outlet, String day, String... lines) {
            this.id = id;
            this.outlet = outlet;
            this.day = day;
            this.lines =
                    Arrays.stream(lines).map(line -> line.split(" *\\| *", -1)).toList();
        }

        Annotated annotated() {
            lines.forEach(this::write);
            Passage passage = new Passage(text.toString(), Optional.empty());
            Body body = new Body(
                    passage, List.of(new Span(0, text.length())), Optional.empty(), List.of(), ArticleKind.ARTICLE);
            Optional<String> known = Optional.of(day).filter(date -> !date.isEmpty());
            Publication published = new Publication(
                    known,
                    known.map(_ -> Publication.Basis.GIVEN),
                    known.map(date -> DayRange.of(LocalDate.parse(date))),
                    Optional.empty(),
                    List.of());
            Masthead masthead = new Masthead(
                    Optional.of(outlet),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            Article article =
                    new Article(id, Provenance.line(id + ".jsonl", Optional.empty()), masthead, published, "en", body);
            Mentions mentions = new Mentions(List.of(), cast, List.of(), times, quantities, quotes);
            return new Annotated(
                    article, new Reading(passage, sentences, mentions, events), Optional.empty(), Optional.empty());
        }

        private void write(String[] line) {
            int start = text.length();
            String sentence = line[4];
            int trigger = sentence.indexOf('*');
            int end = sentence.indexOf('*', trigger + 1) - 1;
            String plain = sentence.replace("*", "");
            text.append(plain).append(' ');
            Span whole = new Span(start, start + plain.length());
            Span word = new Span(start + trigger, start + end);
            sentences.add(sentence(plain, start, word));
            List<Integer> numbers = numbers(plain, start);
            quotes(plain, start);
            if (line[0].equals("none")) return;
            Map<String, String> slots = slots(line[3]);
            roles = Optional.ofNullable(slots.get("role"))
                    .map(title -> List.of(new Actor.Role(title, whole)))
                    .orElse(List.of());
            Optional<DayRange> date = Optional.ofNullable(slots.get("on")).map(on -> DayRange.of(LocalDate.parse(on)));
            date.ifPresent(days -> times.add(
                    new TimeMention(whole, plain, TimeType.DATE, days.toString(), Optional.empty(), date, List.of())));
            events.add(new Event(
                    "v-" + id + "-" + events.size(),
                    coding(line[0].split(" ")[0]),
                    dev.parallax.model.Coded.of(Realis.class, line[0].split(" ")[1]),
                    Optional.ofNullable(slots.get("rung")).map(rung -> dev.parallax.model.Coded.of(Rung.class, rung)),
                    new Event.Sides(participants(line[1], whole), participants(line[2], whole)),
                    new Event.Slots(date, place(slots.get("in")), numbers),
                    new Attribution(
                            slots.containsKey("by") ? List.of(outlet, slots.get("by")) : List.of(outlet),
                            Optional.ofNullable(slots.get("by"))
                                    .filter(name -> Character.isUpperCase(name.charAt(0)))
                                    .map(name -> actor(name + " SVN GOV", whole).entity()),
                            OptionalInt.empty()),
                    List.of(new EventMention(word, whole)),
                    0.9,
                    List.of()));
        }

        private static Coding coding(String name) {
            boolean untyped = name.equals("figure") || name.equals("state");
            return new Coding(
                    untyped ? EventKind.valueOf(name.toUpperCase(Locale.ROOT)) : EventKind.EVENT,
                    untyped ? Optional.empty() : Optional.of(EventType.valueOf(name)),
                    List.of(),
                    List.of(),
                    List.of());
        }

        private static Map<String, String> slots(String cell) {
            Map<String, String> slots = new HashMap<>();
            Matcher slot = Pattern.compile("(\\w+)=(.*?)(?= \\w+=|$)").matcher(cell);
            while (slot.find()) slots.put(slot.group(1), slot.group(2));
            return slots;
        }

        private static Optional<Place> place(String name) {
            return Optional.ofNullable(name)
                    .map(town -> new Place(
                            OptionalLong.of(Math.abs(town.hashCode())),
                            town,
                            Optional.of("SVN"),
                            new Place.Point(46, 15),
                            "PPL"));
        }

        private Sentence sentence(String plain, int start, Span trigger) {
            List<Token> tokens = new ArrayList<>();
            float[] bag = new float[DIMENSIONS];
            bag[0] = 0.01f;
            Pattern words = Pattern.compile("[\\w,.]*\\w");
            int verb = 1
                    + (int) words.matcher(plain.substring(0, trigger.start() - start))
                            .results()
                            .count();
            Matcher word = words.matcher(plain);
            while (word.find()) {
                Span span = new Span(start + word.start(), start + word.end());
                String lemma = word.group().toLowerCase(Locale.ROOT).replaceAll("(ed|s)$", "");
                bag[Math.floorMod(lemma.hashCode(), DIMENSIONS)] += lemma.length() > 3 ? 1 : 0;
                Upos upos = span.overlaps(trigger)
                        ? Upos.VERB
                        : Character.isDigit(word.group().charAt(0)) ? Upos.NUM : Upos.NOUN;
                boolean root = upos == Upos.VERB;
                tokens.add(new Token(span, lemma, upos, root ? 0 : verb, root ? "root" : "dep"));
            }
            return new Sentence(
                    new Span(start, start + plain.length()), tokens, Marks.NONE, Optional.of(Embedding.of(bag)));
        }

        private List<Integer> numbers(String plain, int start) {
            List<Integer> found = new ArrayList<>();
            Matcher number = NUMBER.matcher(plain);
            while (number.find()) {
                java.math.BigDecimal value =
                        new java.math.BigDecimal(number.group(2).replace(",", ""));
                String hedge = Optional.ofNullable(number.group(1)).orElse("");
                found.add(quantities.size());
                quantities.add(new Quantity(
                        new Span(start + number.start(), start + number.end()),
                        number.group(),
                        Amount.of(value, hedge(hedge)),
                        Optional.of(number.group(3).equals("euros") ? "EUR" : number.group(3)),
                        Optional.empty()));
            }
            return found;
        }

        private static dev.parallax.model.mention.Hedge hedge(String word) {
            return switch (word) {
                case "more than " -> dev.parallax.model.mention.Hedge.OVER;
                case "about " -> dev.parallax.model.mention.Hedge.ABOUT;
                default -> dev.parallax.model.mention.Hedge.EXACT;
            };
        }

        private void quotes(String plain, int start) {
            Matcher quotation = Pattern.compile("“([^”]*)”").matcher(plain);
            while (quotation.find())
                quotes.add(new Quote(
                        Quote.Kind.DIRECT,
                        List.of(new Span(start + quotation.start(1), start + quotation.end(1))),
                        List.of(),
                        List.of(),
                        Optional.empty()));
        }

        private List<Participant> participants(String cell, Span span) {
            return Arrays.stream(cell.split(" *; *"))
                    .filter(one -> !one.isEmpty())
                    .map(one -> participant(one, span))
                    .toList();
        }

        private Participant participant(String line, Span span) {
            Actor actor = actor(line, span);
            boolean named = Character.isUpperCase(actor.name().charAt(0));
            return new Participant(
                    span,
                    actor.name(),
                    actor.name(),
                    named ? Optional.of(actor.entity()) : Optional.empty(),
                    actor.country(),
                    actor.sectors());
        }

        private Actor actor(String line, Span span) {
            Matcher parts = Pattern.compile("(.*?)( [A-Z]{3})?((?: [A-Z]{3})*)").matcher(line);
            if (!parts.matches()) throw new IllegalArgumentException(line);
            String name = parts.group(1);
            return actors.computeIfAbsent(name, _ -> {
                boolean person = name.contains(" ") && Character.isUpperCase(name.charAt(0));
                Actor made = new Actor(
                        "e" + actors.size(),
                        name,
                        person ? EntityType.PERSON : EntityType.GROUP,
                        Optional.ofNullable(parts.group(2)).map(String::strip),
                        Arrays.stream(parts.group(3).strip().split(" "))
                                .filter(code -> !code.isEmpty())
                                .map(Sector::valueOf)
                                .toList(),
                        roles,
                        List.of(span),
                        Optional.empty());
                if (Character.isUpperCase(name.charAt(0))) cast.add(made);
                return made;
            });
        }
    }
}
