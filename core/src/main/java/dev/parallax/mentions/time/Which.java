package dev.parallax.mentions.time;

/// Which one of many Fridays or Mays the words ask for.
enum Which {
    UNSAID,
    LAST,
    THIS,
    NEXT
}
