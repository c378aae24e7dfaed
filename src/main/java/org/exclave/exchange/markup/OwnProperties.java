package org.exclave.exchange.markup;

import java.util.Map;
import org.exclave.exchange.geojson.FeatureFault;
import org.exclave.exchange.geojson.FeatureProperties;
import org.jspecify.annotations.Nullable;

/**
 * What the atlas writes into files of markup beside what their formats have words for: all properties of the annotation as
 * one text. It stands when it is read again, except where the file now says something else in its own words: then another
 * program changed that, and it stands.
 */
final class OwnProperties {

    /** The name of the text. */
    static final String NAME = "exclave";

    /** The namespace in which that name is the atlas’s own. */
    static final String NAMESPACE = "urn:exclave:annotation";

    private OwnProperties() {}

    /** The properties that the atlas wrote, or none yet where it did not. */
    static FeatureProperties of(@Nullable String text) throws FeatureFault {
        return text == null ? new FeatureProperties() : FeatureProperties.ofOwn(text);
    }

    /** Says what the file says in its own words, unless that is what the atlas wrote for what is said already. */
    static void say(FeatureProperties said, String name, @Nullable String text) {
        String before = said.text(name);
        if (text != null && (before == null || !MarkupText.plain(before).equals(text))) {
            said.say(name, text);
        }
    }

    /** Whether what another program said can stand in the file once more under its own name, for other programs to see. */
    static boolean isCopied(String name, String value) {
        boolean plain = MarkupText.plain(name).equals(name) && MarkupText.plain(value).equals(value);
        boolean oneLine = name.chars().noneMatch(Character::isISOControl);
        return plain && oneLine && !name.equals(NAME) && !FeatureProperties.isOwnName(name);
    }

    /** Keeps what the file has under names of its own. */
    static void keep(FeatureProperties said, Map<String, String> extras) throws FeatureFault {
        for (Map.Entry<String, String> extra : extras.entrySet()) {
            said.keep(extra.getKey(), extra.getValue());
        }
    }
}
