package dev.parallax.articles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.Span;
import dev.parallax.model.article.Article;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TextLayoutTest {
    private static final String PAGE = """
            Share

            Ferry runs aground off Kuressaare

            6 May 2031

            By Liisa Kadakas, Reuters

            listen to this article
            0:00
            People wait on the quay at Kuressaare on Tuesday evening. (Photo by Norwire)
            People wait on the quay at Kuressaare on Tuesday evening. (Photo by Norwire)
              • The ferry carried 120 people.
              • Nobody was hurt in the accident.

            KURESSAARE, May 6 (Reuters) - A ferry with 120 people on board ran aground off Kuressaare on Tuesday, the coast guard said.

            "Nobody was hurt," the captain, Rein Soosaar, told reporters at the harbour.

            READ | Ferry fares rise for the third time this year

            Divers will inspect the hull on Wednesday, and the line expects to sail again by the end of the week.

            - Reuters

            Our harbour desk is supported by a foundation. The opinions do not reflect those of the foundation.

            Subscribe to our newsletter for stories that you can trust every day of the week.
            Should ferries be free?
            Yes
            68% - 2314 votes
            Amber 7.05 +0.1%
            Show comments (14)
            """;

    @Test
    void aLineThatBeginsWithACommaIsNobodysName() {
        String page = PAGE.replace("By Liisa Kadakas, Reuters", ", Liisa Kadakas");
        assertThat(Cut.text(page).masthead().bylines()).isEmpty();
    }

    @Test
    void theTextIsTheArticlesAlone() {
        assertThat(Cut.text(PAGE).text().split("\n\n"))
                .containsExactly(
                        "The ferry carried 120 people.",
                        "Nobody was hurt in the accident.",
                        "KURESSAARE, May 6 (Reuters) - A ferry with 120 people on board ran aground off Kuressaare on Tuesday, the coast guard said.",
                        "\"Nobody was hurt,\" the captain, Rein Soosaar, told reporters at the harbour.",
                        "Divers will inspect the hull on Wednesday, and the line expects to sail again by the end of the week.");
    }

    @Test
    void whatTheLinesSayOfThePageIsRead() {
        Article article = Cut.text(PAGE);
        assertThat(article.masthead().title()).contains("Ferry runs aground off Kuressaare");
        assertThat(article.masthead().bylines()).containsExactly("Liisa Kadakas");
        assertThat(article.masthead().agency()).contains("Reuters");
        assertThat(article.masthead().dateline()).contains("KURESSAARE");
        assertThat(article.publication().published()).contains("2031-05-06");
        assertThat(article.body().captions()).hasSize(1);
    }

    @Test
    void linesBrokenAtAWidthAreJoined() {
        String page = """
                The ferry had left Virtsu at noon with a hundred and twenty people
                aboard, the line said, and was an hour late when it struck a sandbank
                that no chart shows.

                Divers went down in the evening and found a hole as wide as a hand in
                the hull, which they closed with a plate of steel so that the pumps
                could keep the water out until the tugs came.

                The captain, who has sailed these waters for thirty years, said that
                he had never seen a bank move as far as this one has since the winter
                storms.
                """;
        Article article = Cut.text(page);
        assertThat(article.body().paragraphs()).hasSize(3);
        assertThat(article.text()).contains("people aboard, the line said");
    }

    @Property(tries = 60)
    void paragraphsAreInBoundsAndOrderedAndReadAsThePageDoes(@ForAll @Size(max = 30) java.util.List<String> lines) {
        String page = String.join("\n", lines) + "\n" + PAGE;
        Article article = Cut.text(page);
        for (Span paragraph : article.body().paragraphs())
            assertThat(Cut.withoutBlanks(paragraph.in(article.text()))).isNotEmpty();
    }
}
