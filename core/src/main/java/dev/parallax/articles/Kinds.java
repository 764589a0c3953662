package dev.parallax.articles;

import dev.parallax.lexicon.KindCueTable;
import dev.parallax.lexicon.Lexicon;
import dev.parallax.model.Coded;
import dev.parallax.model.article.ArticleKind;
import dev.parallax.model.article.Passage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Tells of what kind an article is by what its page declares, its address, its section and its first lines.
final class Kinds {
    /// A page that may not be read for free shows this much of its article, or less.
    private static final int TEASER = 120;

    private static final int OPENING = 2;
    private static final int LONGEST_LINE = 60;

    private final Map<String, String> cues;

    Kinds(Lexicon lexicon) {
        this.cues = KindCueTable.of(lexicon);
    }

    ArticleKind of(Declarations declared, Optional<String> address, List<Passage> paragraphs) {
        LinkedData linked = declared.linked();
        return linked.type()
                .flatMap(type -> cued("type", type))
                .or(() -> address.flatMap(this::inAddress))
                .or(() -> linked.section()
                        .or(() -> declared.meta("article:section"))
                        .flatMap(name -> cued("section", name)))
                .or(() -> opening(paragraphs))
                .orElseGet(() -> isTeaser(linked, paragraphs) ? ArticleKind.STUB : ArticleKind.ARTICLE);
    }

    private Optional<ArticleKind> cued(String where, String word) {
        return Optional.ofNullable(cues.get(where + " " + word.strip().toLowerCase(Locale.ROOT)))
                .map(code -> Coded.of(ArticleKind.class, code));
    }

    /// The last part of a path is the article's own name, and says nothing.
    private Optional<ArticleKind> inAddress(String address) {
        String[] parts = address.split("[?#]", 2)[0].split("/", -1);
        for (int i = 3; i < parts.length - 1; i++) {
            Optional<ArticleKind> kind = cued("address", parts[i]);
            if (kind.isPresent()) return kind;
        }
        return Optional.empty();
    }

    private Optional<ArticleKind> opening(List<Passage> paragraphs) {
        return paragraphs.stream()
                .limit(OPENING)
                .map(Passage::text)
                .filter(text -> text.length() <= LONGEST_LINE)
                .map(text -> cued("opening", text.replaceAll("[\\p{P}\\s]+$", "")))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isTeaser(LinkedData linked, List<Passage> paragraphs) {
        return linked.isPaid()
                && paragraphs.stream()
                                .mapToInt(paragraph -> Words.count(paragraph.text()))
                                .sum()
                        < TEASER;
    }
}
