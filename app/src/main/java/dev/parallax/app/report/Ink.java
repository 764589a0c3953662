package dev.parallax.app.report;

/// How words stand out on a terminal; elsewhere they do not.
public enum Ink {
    PLAIN {
        @Override
        String in(String code, String words) {
            return words;
        }
    },
    COLOUR {
        @Override
        String in(String code, String words) {
            return "\u001b[" + code + "m" + words + "\u001b[0m";
        }
    };

    abstract String in(String code, String words);

    String strong(String words) {
        return in("1", words);
    }

    String soft(String words) {
        return in("2", words);
    }

    String heading(String words) {
        return in("1;36", words);
    }

    String good(String words) {
        return in("32", words);
    }

    String bad(String words) {
        return in("31", words);
    }
}
