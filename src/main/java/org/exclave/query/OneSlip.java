package org.exclave.query;

/** One slip of the finger: a letter missing, a letter too many, a wrong letter, or two neighbours exchanged. */
final class OneSlip {

    private OneSlip() {}

    /** Whether one slip, or none, makes one text of the other; in time proportional to their length. */
    static boolean between(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int first = 0;
        int shorter = Math.min(one.length(), other.length());
        while (first < shorter && one.charAt(first) == other.charAt(first)) {
            first++;
        }
        if (one.length() != other.length()) {
            String longer = one.length() > other.length() ? one : other;
            String rest = one.length() > other.length() ? other : one;
            return longer.regionMatches(first + 1, rest, first, rest.length() - first);
        }
        return sameFrom(one, other, first + 1, first + 1) || exchanged(one, other, first);
    }

    private static boolean exchanged(String one, String other, int at) {
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && sameFrom(one, other, at + 2, at + 2);
    }

    private static boolean sameFrom(String one, String other, int inOne, int inOther) {
        return inOne >= one.length() || one.regionMatches(inOne, other, inOther, one.length() - inOne);
    }
}
