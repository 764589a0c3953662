package dev.parallax.training;

import dev.parallax.model.mention.Upos;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/// Reads treebanks in CoNLL-U, gzipped. Ranges of joined words and empty words are passed over.
public final class Conllu {
    /// Subtypes that somebody downstream asks for; of the others the relation alone is learnt.
    private static final Set<String> KEPT = Set.of(
            "acl:relcl",
            "aux:pass",
            "compound:prt",
            "nmod:desc",
            "nmod:poss",
            "nmod:unmarked",
            "nsubj:pass",
            "obl:agent",
            "obl:unmarked");

    private static final String ENTITY = "Entity=";

    private Conllu() {}

    /// The sentences of the files, in order.
    public static List<TreeSentence> read(List<Path> files) throws IOException {
        List<TreeSentence> sentences = new ArrayList<>();
        for (Path file : files) {
            try (BufferedReader in = new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
                read(in, sentences);
            }
        }
        return sentences;
    }

    private static void read(BufferedReader in, List<TreeSentence> sentences) throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.isEmpty()) {
                if (!rows.isEmpty()) sentences.add(sentence(rows));
                rows.clear();
            } else if (Character.isDigit(line.charAt(0))) {
                String[] cells = line.split("\t", -1);
                if (cells[0].chars().allMatch(Character::isDigit)) rows.add(cells);
            }
        }
        if (!rows.isEmpty()) sentences.add(sentence(rows));
    }

    private static TreeSentence sentence(List<String[]> rows) {
        return new TreeSentence(
                rows.stream().map(row -> row[1]).toList(),
                rows.stream().map(row -> row[2]).toList(),
                rows.stream().map(row -> Upos.valueOf(row[3])).toList(),
                rows.stream().map(row -> row[4]).toList(),
                rows.stream().map(row -> Integer.valueOf(row[6])).toList(),
                rows.stream().map(row -> label(row[7])).toList(),
                rows.stream().map(row -> entity(row[9])).toList());
    }

    private static String label(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 || KEPT.contains(relation) ? relation : relation.substring(0, colon);
    }

    private static String entity(String misc) {
        for (String field : misc.split("\\|", -1)) {
            if (field.startsWith(ENTITY)) return field.substring(ENTITY.length());
        }
        return "";
    }
}
