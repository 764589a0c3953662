package dev.parallax.mentions;

import dev.parallax.model.mention.EntityType;

/// What speaks for each kind of thing that an unlisted name may name; the pieces are added up over an article.
record Evidence(double person, double organisation, double place, double people, double other) {
    static final Evidence NONE = new Evidence(0, 0, 0, 0, 0);

    static Evidence of(EntityType type, double weight) {
        return switch (type) {
            case PERSON -> new Evidence(weight, 0, 0, 0, 0);
            case ORGANISATION, FACILITY -> new Evidence(0, weight, 0, 0, 0);
            case PLACE -> new Evidence(0, 0, weight, 0, 0);
            case NATIONALITY, GROUP -> new Evidence(0, 0, 0, weight, 0);
            case OTHER -> new Evidence(0, 0, 0, 0, weight);
        };
    }

    Evidence plus(Evidence more) {
        return new Evidence(
                person + more.person,
                organisation + more.organisation,
                place + more.place,
                people + more.people,
                other + more.other);
    }

    Evidence plus(EntityType type, double weight) {
        return plus(of(type, weight));
    }

    /// How much speaks for the best.
    double strength() {
        return Math.max(Math.max(person, organisation), Math.max(Math.max(place, people), other));
    }

    /// The kind that most speaks for; of equals the one that stands first in this order.
    EntityType best() {
        double most = strength();
        if (person == most) return EntityType.PERSON;
        if (organisation == most) return EntityType.ORGANISATION;
        if (place == most) return EntityType.PLACE;
        return people == most ? EntityType.NATIONALITY : EntityType.OTHER;
    }
}
