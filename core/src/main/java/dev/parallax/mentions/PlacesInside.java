package dev.parallax.mentions;

import dev.parallax.lexicon.OutletTable;
import dev.parallax.mentions.place.PlaceFinder;
import dev.parallax.mentions.place.Surroundings;
import dev.parallax.model.Place;
import dev.parallax.model.Span;
import dev.parallax.model.mention.EntityType;
import dev.parallax.model.mention.PlaceMention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the places that are named within longer names and say where those belong: "Leeds City Council", "University of
/// Nairobi", "D-Ohio". What happens there need not happen at the place, so such a mention never says where.
final class PlacesInside {
    private static final int LONGEST = 4;
    /// Names of bodies begin with many words that some hamlet bears too.
    private static final double SURE = 0.7;
    /// A county's middle and its town are this far apart at most.
    private static final double NEAR_KILOMETRES = 60;
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern OF = Pattern.compile(" of (?:the )?(?=\\p{Lu}[^\\s]*(?: \\p{Lu}[^\\s]*){0,3}$)");
    /// An American politician's party and where it stood for election: "D-Ohio", "R-N.Y.", "I-Vt.".
    private static final Pattern PARTY = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[DRI]-(\\p{Lu}(?:[\\p{Ll}']+|\\.)(?:[ .]?\\p{Lu}(?:\\p{Ll}+|\\.)){0,2}\\.?)");

    private final NameTables tables;
    private final OutletTable outlets;
    private final PlaceFinder places;

    PlacesInside(NameTables tables, OutletTable outlets, PlaceFinder places) {
        this.tables = tables;
        this.outlets = outlets;
        this.places = places;
    }

    /// The places inside the bodies and buildings among `names`, and behind parties, in no order.
    ///
    /// @param names in text order
    List<PlaceMention> find(String text, List<Name> names, Surroundings context) {
        Set<String> alone = new HashSet<>();
        for (Name name : names) if (name.type() == EntityType.PLACE) alone.add(name.text());
        List<PlaceMention> found = new ArrayList<>();
        for (Name name : names) {
            boolean body = name.type() == EntityType.ORGANISATION || name.type() == EntityType.FACILITY;
            if (!body || outlets.named(name.text()).isPresent()) continue;
            first(text, name, context, alone).ifPresent(found::add);
            last(text, name, context, alone).ifPresent(found::add);
        }
        parties(text, names, context, found);
        return found;
    }

    /// The longest known place with which the name begins; a shorter one ("Leeds" of "Leeds City Council") only where
    /// it means the same.
    private Optional<PlaceMention> first(String text, Name name, Surroundings context, Set<String> alone) {
        List<Integer> ends = new ArrayList<>();
        Matcher words = WORD.matcher(name.text());
        while (ends.size() <= LONGEST && words.find()) ends.add(words.end());
        Optional<Place> longest = Optional.empty();
        for (int count = Math.min(LONGEST, ends.size() - 1); count > 0; count--) {
            int start = name.span().start();
            Span span = new Span(start, start + unpossessed(name.text().substring(0, ends.get(count - 1))));
            Optional<PlaceFinder.Resolved> place = places.resolve(text, span, context);
            if (place.isEmpty() || !isOne(place.get().place(), longest)) continue;
            longest = longest.or(() -> place.map(PlaceFinder.Resolved::place));
            Optional<PlaceMention> found = mention(text, span, place.get(), alone);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private static boolean isOne(Place place, Optional<Place> longer) {
        return longer.isEmpty() || longer.get().point().kilometresTo(place.point()) < NEAR_KILOMETRES;
    }

    private static int unpossessed(String words) {
        return words.endsWith("'s") || words.endsWith("’s") ? words.length() - 2 : words.length();
    }

    private Optional<PlaceMention> last(String text, Name name, Surroundings context, Set<String> alone) {
        Matcher of = OF.matcher(name.text());
        if (!of.find()) return Optional.empty();
        Span span = new Span(name.span().start() + of.end(), name.span().end());
        return places.resolve(text, span, context).flatMap(place -> mention(text, span, place, alone));
    }

    private Optional<PlaceMention> mention(String text, Span span, PlaceFinder.Resolved place, Set<String> alone) {
        boolean sure = place.confidence() >= SURE && isPlaceName(span.in(text), alone);
        return sure ? Optional.of(mention(text, span, place)) : Optional.empty();
    }

    private static PlaceMention mention(String text, Span span, PlaceFinder.Resolved place) {
        return new PlaceMention(
                span, span.in(text), Optional.of(place.place()), place.confidence(), true, List.of(place.why()));
    }

    /// "Central Bank", "Graham Middle School" and "American Legion" name no place, though towns are called so.
    private boolean isPlaceName(String words, Set<String> alone) {
        String name = Known.initialsJoined(words);
        if (alone.contains(words) || tables.countries().named(name).isPresent()) return true;
        if (tables.countries().any(name).isPresent()
                || tables.regions().people(name).isPresent()) return false;
        boolean single = words.indexOf(' ') < 0;
        return !single
                || !tables.regions().find(name).isEmpty()
                || !tables.words().isCommon(words) && !tables.words().isGiven(words);
    }

    private static boolean isPlaceOver(Name name, Span span) {
        return name.type() == EntityType.PLACE && name.span().overlaps(span);
    }

    private void parties(String text, List<Name> names, Surroundings context, List<PlaceMention> found) {
        Matcher party = PARTY.matcher(text);
        int next = 0; // names and parties are both in text order
        while (party.find()) {
            Span span = new Span(party.start(1), party.end(1));
            while (next < names.size() && names.get(next).span().end() <= span.start()) next++;
            if (next < names.size() && isPlaceOver(names.get(next), span)) continue;
            places.resolve(text, span, context)
                    .filter(place -> place.confidence() >= SURE)
                    .ifPresent(place -> found.add(mention(text, span, place)));
        }
    }
}
