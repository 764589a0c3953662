package dev.parallax.mentions;

import dev.parallax.lexicon.*;
import dev.parallax.model.*;
import java.nio.file.*;
import java.util.*;

public final class ScratchPlaces {
    public static void main(String[] a) throws Exception {
        PlaceFinder finder = new PlaceFinder(Lexicon.shipped());
        long t = System.nanoTime(); int n = 0;
        try (var out = Files.newBufferedWriter(Path.of(a[1]))) {
            String last = ""; PlaceContext context = null;
            for (String line : Files.readAllLines(Path.of(a[0]))) {
                String[] c = line.split("\t");
                String text = c[3].replace("\\n", "\n").replace("\\t", "\t").replace("\\r","\r").replace("\\\\", "\\");
                if (!text.equals(last)) { context = finder.context(text); last = text; }
                Span span = new Span(text.offsetByCodePoints(0, Integer.parseInt(c[1])), text.offsetByCodePoints(0, Integer.parseInt(c[2])));
                var r = finder.resolve(text, span, context);
                n++;
                if (r.isEmpty()) out.write(c[0] + "\t\n");
                else { Place p = r.get().place(); out.write(c[0] + "\t" + p.geonames().orElse(0) + "\t" + p.point().latitude() + "\t" + p.point().longitude() + "\t" + p.name() + "/" + p.country().orElse("") + "/" + p.feature() + "\n"); }
            }
        }
        System.err.printf("%d places, %.3f ms each%n", n, (System.nanoTime() - t) / 1e6 / n);
    }
}
