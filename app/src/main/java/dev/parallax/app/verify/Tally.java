package dev.parallax.app.verify;

/// How many of each kind were proved; grows while a dossier is checked.
public final class Tally {
    private int pages;
    private int lines;
    private int inText;
    private int onPage;
    private int sentences;
    private int words;
    private int references;

    void page() {
        pages++;
    }

    void line() {
        lines++;
    }

    void inText() {
        inText++;
    }

    void onPage() {
        onPage++;
    }

    void sentence(int wordsProved) {
        sentences++;
        words += wordsProved;
    }

    void reference() {
        references++;
    }

    /// In words, a line each.
    public String told() {
        StringBuilder told = new StringBuilder();
        line(told, pages, "pages are the ones it was made from, byte for byte");
        if (lines > 0) line(told, lines, "articles came as lines and are no pages");
        line(told, inText, "quotations stand in their articles, to the character");
        line(told, onPage, "quotations, headlines and captions stand on their pages");
        line(told, references, "references lead to what they name");
        line(told, sentences, "sentences of briefs and explanations say no more than their evidence");
        line(told, words, "numbers, names, dates and quoted words of them stand in it");
        return told.toString();
    }

    private static void line(StringBuilder told, int count, String what) {
        told.append(String.format(java.util.Locale.ROOT, "%7d %s%n", count, what));
    }
}
