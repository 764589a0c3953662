package dev.parallax.app.report;

import dev.parallax.model.ParallaxException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// The fixed parts of the page, as files beside the classes.
final class Resource {
    private Resource() {}

    static String text(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            if (in == null) throw new ParallaxException("the program lacks its file " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ParallaxException("cannot read the program's file " + name, e);
        }
    }
}
