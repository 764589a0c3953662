package dev.parallax.stories;

import dev.parallax.model.Embedding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// A story that still takes reports: what its reports have in common, and when the last came.
///
/// @param meaning mean of the reports' meaning vectors, empty when none has one
/// @param lastDay days since 1970 of the newest dated report
/// @param changed number of the assignment that changed it last
record OpenStory(
        String id,
        WordVector words,
        Optional<Embedding> meaning,
        List<String> articles,
        OptionalLong lastDay,
        long changed) {
    OpenStory {
        articles = List.copyOf(articles);
    }

    static OpenStory of(String id, Signature first, long changed) {
        return new OpenStory(id, first.words(), first.meaning(), List.of(first.article()), first.day(), changed);
    }

    /// The story with one more report, or with another story's reports.
    OpenStory with(OpenStory other, long change) {
        int members = articles.size();
        int theirs = other.articles.size();
        List<String> all = new ArrayList<>(articles);
        all.addAll(other.articles);
        return new OpenStory(id, words.with(other.words, members, theirs), meaning(other), all, later(other), change);
    }

    private Optional<Embedding> meaning(OpenStory other) {
        if (meaning.isEmpty()) return other.meaning;
        if (other.meaning.isEmpty()) return meaning;
        float[] sum = meaning.get().toArray();
        for (int i = 0; i < sum.length; i++) {
            sum[i] = sum[i] * articles.size() + other.meaning.get().get(i) * other.articles.size();
        }
        return Optional.of(Embedding.of(sum));
    }

    private OptionalLong later(OpenStory other) {
        if (lastDay.isEmpty()) return other.lastDay;
        if (other.lastDay.isEmpty()) return lastDay;
        return OptionalLong.of(Math.max(lastDay.getAsLong(), other.lastDay.getAsLong()));
    }
}
