package dev.parallax.model.mention;

import dev.parallax.model.Embedding;
import dev.parallax.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One sentence as read: its words, their grammar, what is marked in it, its meaning.
///
/// @param tokens in text order, inside the span; `head` counts from 1 within this list
public record Sentence(Span span, List<Token> tokens, Marks marks, Optional<Embedding> vector) {
    public Sentence {
        tokens = List.copyOf(tokens);
        for (Token token : tokens) {
            if (!span.covers(token.span()) || token.head() < 0 || token.head() > tokens.size())
                throw new IllegalArgumentException("token " + token + " does not belong to the sentence at " + span);
        }
    }

    /// The token that head number `number` means; `number` from 1.
    public Token token(int number) {
        return tokens.get(number - 1);
    }

    /// The numbers of the tokens that hang on token `number`, in text order; those of the root for 0.
    public List<Integer> childrenOf(int number) {
        List<Integer> children = new ArrayList<>();
        for (int i = 1; i <= tokens.size(); i++) {
            if (token(i).head() == number) children.add(i);
        }
        return children;
    }
}
