package dev.parallax.dossiers.origin;

/// Numbers that turn out to be one another: union-find. The root of a group is its smallest number. Used by one
/// thread, then thrown away.
final class Forest {
    private final int[] parent;

    Forest(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) parent[i] = i;
    }

    int root(int number) {
        int at = number;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    void unite(int one, int other) {
        int here = root(one);
        int there = root(other);
        parent[Math.max(here, there)] = Math.min(here, there);
    }
}
