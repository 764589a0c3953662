/// Words to grammar: parts of speech, lemmas, dependencies, by linear models that ship with the program.
@NullMarked
package dev.parallax.reader.grammar;

import org.jspecify.annotations.NullMarked;
