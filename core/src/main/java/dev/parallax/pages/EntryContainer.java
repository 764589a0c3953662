package dev.parallax.pages;

import dev.parallax.model.page.Page.Format;
import dev.parallax.model.page.Reject.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// What a feed, a site map or an agency's file holds, numbered from 1: an entry is a page when it carries its text.
final class EntryContainer implements Container {
    private final Source source;
    private final Dispatch dispatch;
    private Optional<Entries> entries = Optional.empty();
    private int number;

    EntryContainer(Source source, Dispatch dispatch) {
        this.source = source;
        this.dispatch = dispatch;
    }

    @Override
    public Optional<Members.Step> read() throws IOException {
        try {
            if (entries.isEmpty()) entries = Optional.of(opened());
            Optional<Entries.Entry> entry = entries.get().next();
            number++;
            return entry.map(this::step);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private Entries opened() throws XMLStreamException, IOException {
        Xml xml = Xml.open(source, dispatch.limits().pageBytes());
        xml.advance();
        return Entries.under(xml);
    }

    private Broken broken(XMLStreamException e) {
        String why = String.valueOf(e.getMessage()).lines().skip(1).findFirst().orElse(String.valueOf(e.getMessage()));
        long offset = e.getLocation() == null ? -1 : e.getLocation().getCharacterOffset();
        return new Broken("no well-formed XML: " + why.replaceFirst("^Message: ", ""), offset, e);
    }

    private Members.Step step(Entries.Entry entry) {
        String path = source.path() + "!" + number;
        Optional<String> address = entry.given().url().filter(Dispatch::isAddress);
        if (entry.markup().isEmpty()
                && address.isPresent()
                && dispatch.fetcher().isPresent()) return new Members.Step.Inside(dispatch.named(address.get()));
        if (entry.markup().isEmpty()) return Members.rejected(path, Reason.NO_ARTICLE, entry.instead());
        byte[] bytes = entry.markup().get().getBytes(StandardCharsets.UTF_8);
        return new Members.Step.Leaf(
                PageMaker.make(path, bytes, Optional.of("UTF-8"), Format.HTML, entry.given(), dispatch.limits()));
    }

    @Override
    public void close() {
        entries = Optional.empty();
    }
}
