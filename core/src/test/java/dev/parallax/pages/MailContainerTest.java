package dev.parallax.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.page.Page;
import org.junit.jupiter.api.Test;

class MailContainerTest {
    private static final String NEWSLETTER = """
            From: "Baltic Ledger" <news@ledger.example>
            Subject: Fwd: =?utf-8?Q?Ferry_sinks_off_J=C3=B5gisuu?=
            Date: Tue, 6 May 2031 09:15:00 +0300
            List-Id: <news.ledger.example>
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary="b"

            --b
            Content-Type: text/plain; charset=utf-8

            The ferry sank.
            --b
            Content-Type: text/html; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            <p>The ferry sank off J=F5gi=
            suu.</p>
            --b--
            """;

    @Test
    void ofTwoFormsOfOneTextTheHtmlIsThePage() {
        assertThat(Inside.of("a.eml", NEWSLETTER)).containsExactly("page a.eml!2 windows-1252 HTML");
        assertThat(Inside.page("a.eml", NEWSLETTER).text()).isEqualTo("<p>The ferry sank off Jõgisuu.</p>");
    }

    @Test
    void aNewsletterTellsItsTitleOutletAndDay() {
        Page page = Inside.page("a.eml", NEWSLETTER);
        assertThat(page.given().title()).contains("Ferry sinks off Jõgisuu");
        assertThat(page.given().outlet()).contains("Baltic Ledger");
        assertThat(page.given().published()).contains("Tue, 6 May 2031 09:15:00 +0300");
    }

    @Test
    void whoSendsAMailIsNoOutlet() {
        String mail = NEWSLETTER.replace("List-Id: <news.ledger.example>\n", "");
        assertThat(Inside.page("a.eml", mail).given().outlet()).isEmpty();
    }

    @Test
    void aMailOfOnePartIsAPage() {
        String mail = "From: a@b.example\nSubject: x\n\nThe ferry sank off Kuressaare.\n";
        assertThat(Inside.of("a.eml", mail)).containsExactly("page a.eml!1 UTF-8 TEXT");
    }

    @Test
    void attachedFilesAreReadByTheirNames() {
        String mail = """
                From: a@b.example
                Content-Type: multipart/mixed; boundary=x

                --x

                See the attached.
                --x
                Content-Type: text/html; name="p.html"
                Content-Disposition: attachment; filename*=utf-8''J%C3%B5gi.html
                Content-Transfer-Encoding: base64

                PHA+VGhlIGZlcnJ5IHNhbmsuPC9wPg==
                --x
                Content-Type: image/png
                Content-Disposition: inline

                not looked at
                --x--
                """;
        assertThat(Inside.of("a.eml", mail))
                .containsExactly("page a.eml!1 UTF-8 TEXT", "page a.eml!2/Jõgi.html UTF-8 HTML");
    }

    private static final String SAVED = """
            From: <Saved by a browser>
            Snapshot-Content-Location: https://ledger.example/ferry
            Subject: Ferry sinks
            Date: Tue, 6 May 2031 09:15:00 -0000
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="x"

            --x
            Content-Type: text/html
            Content-ID: <frame-1>
            Content-Transfer-Encoding: quoted-printable
            Content-Location: https://ledger.example/ferry

            <meta charset=3D"utf-8"><p>The ferry sank.</p><img src=3D"cid:pic">
            --x
            Content-Type: text/html
            Content-Location: cid:frame-2

            <p>An advertisement.</p>
            --x
            Content-Type: image/png
            Content-Transfer-Encoding: base64
            Content-Location: https://ledger.example/a.png

            iVBORw0KGgo=
            --x--
            """;

    @Test
    void aSavedPageIsItsRootAndSpeaksForItself() {
        assertThat(Inside.of("a.mhtml", SAVED)).containsExactly("page a.mhtml!1 UTF-8 HTML");
        Page page = Inside.page("a.mhtml", SAVED);
        assertThat(page.given().url()).contains("https://ledger.example/ferry");
        assertThat(page.given().published()).isEmpty();
        assertThat(page.given().title()).isEmpty();
    }

    @Test
    void theRootMayBeNamed() {
        String named = SAVED.replace("boundary=\"x\"", "boundary=\"x\"; start=\"<two>\"")
                .replace("Content-Location: cid:frame-2", "Content-ID: <two>");
        assertThat(Inside.of("a.mhtml", named)).containsExactly("page a.mhtml!2 UTF-8 HTML");
    }

    @Test
    void aMessageIsToldByItsFirstBytes() {
        assertThat(Inside.of("saved", SAVED)).containsExactly("page saved!1 UTF-8 HTML");
        assertThat(Inside.of("notes", "Tallinn: a storm\nFrom: the east\n")).containsExactly("page notes UTF-8 TEXT");
    }

    @Test
    void aMessageCutShortKeepsWhatCame() {
        String cut = SAVED.substring(0, SAVED.indexOf("sank"));
        assertThat(Inside.of("a.mhtml", cut)).containsExactly("page a.mhtml!1 UTF-8 HTML");
    }

    @Test
    void aMessageWithoutTextIsEmpty() {
        assertThat(Inside.of("a.eml", "From: a@b.example\nContent-Type: image/png\n\nxx"))
                .containsExactly("empty a.eml");
    }
}
