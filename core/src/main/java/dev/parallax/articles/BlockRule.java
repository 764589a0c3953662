package dev.parallax.articles;

import java.util.List;

/// Overrules the judgement of blocks where something is known for certain; gives as many blocks as it takes.
interface BlockRule {
    List<Judged> apply(List<Judged> blocks);
}
