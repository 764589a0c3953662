package dev.parallax.mentions;

import dev.parallax.lexicon.*;
import dev.parallax.model.Span;
import dev.parallax.model.mention.*;
import dev.parallax.reader.*;
import dev.parallax.text.SentenceSplitter;
import java.nio.file.*;
import java.util.*;

/// throw-away: reads {"id","text"} lines made by a script as id \t text with \n escaped
public final class Scratch {
    public static void main(String[] a) throws Exception {
        long t0 = System.nanoTime();
        Lexicon lexicon = Lexicon.shipped();
        NameTables tables = NameTables.of(lexicon);
        long t1 = System.nanoTime();
        Reader reader = EnglishReader.grammarOnly(lexicon);
        long t2 = System.nanoTime();
        System.err.printf("tables %d ms, reader %d ms%n", (t1 - t0) / 1000000, (t2 - t1) / 1000000);
        SentenceSplitter splitter = new SentenceSplitter(AbbreviationTable.of(lexicon));
        NameFinder finder = new NameFinder(tables);
        long read = 0, find = 0;
        int n = 0;
        try (var out = Files.newBufferedWriter(Path.of(a[1]))) {
            for (String line : Files.readAllLines(Path.of(a[0]))) {
                String[] c = line.split("\t");
                String text = c[1].replace("\\n", "\n").replace("\\t", "\t").replace("\\r","\r").replace("\\\\", "\\");
                List<Span> spans = new ArrayList<>();
                int s = 0;
                for (String p : text.split("\n\n", -1)) { spans.addAll(splitter.split(text, new Span(s, s + p.length()))); s += p.length() + 2; }
                long x = System.nanoTime();
                List<Sentence> sentences = reader.read(text, spans);
                long y = System.nanoTime();
                List<Name> names = finder.find(text, sentences);
                long z = System.nanoTime();
                read += y - x; find += z - y; n += sentences.size();
                for (Name m : names) {
                    int b = text.codePointCount(0, m.span().start()), e = text.codePointCount(0, m.span().end());
                    out.write(c[0] + "\t" + b + "\t" + e + "\t" + m.type().code() + "\n");
                }
            }
        }
        System.err.printf("%d sentences, read %.3f ms each, names %.3f ms each%n", n, read / 1e6 / n, find / 1e6 / n);
    }
}
