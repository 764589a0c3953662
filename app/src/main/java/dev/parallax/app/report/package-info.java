/// A dossier as a page or a table for people: HTML, Markdown, CSV. Whatever outlets wrote is text here, never markup.
@NullMarked
package dev.parallax.app.report;

import org.jspecify.annotations.NullMarked;
