package org.exclave.diagnosis;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the user's home folder and name out of a text. Immutable. */
public final class Redaction {

    /** Shorter names are syllables of other words. */
    private static final int SHORTEST_NAME = 3;

    private final String home;
    private final Pattern name;

    /**
     * What takes out a folder and a name.
     *
     * @param home the path of the home folder; empty for none
     * @param user the name by which the system knows the user; empty for none
     */
    public Redaction(String home, String user) {
        this.home = home.length() > 1 ? home : "";
        this.name = user.length() < SHORTEST_NAME
                ? Pattern.compile("(?!)")
                : Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(user) + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** For the user of this process. */
    public static Redaction ofThisUser() {
        return new Redaction(System.getProperty("user.home", ""), System.getProperty("user.name", ""));
    }

    /** The text with {@code ~} for the folder and {@code ~user} for the name. */
    public String apply(String text) {
        String homeless = text;
        if (!home.isEmpty()) {
            homeless = homeless.replace(home, "~").replace(home.replace('\\', '/'), "~");
        }
        return name.matcher(homeless).replaceAll(Matcher.quoteReplacement("~user"));
    }
}
