package org.exclave.window.preference;

import java.util.Locale;

/** What newcomers easily miss, each told once. */
enum Tip {
    /** When an incident is selected for the first time. */
    CLAIMS,
    /** When the map is looked at closely. */
    EDITIONS,
    /** When the incidents are filtered by something else than time. */
    WINDOW,
    /** When some incidents have been looked at. */
    NOTES,
    /** When another page is turned to. */
    SEARCH,
    /** When pages are turned again and again. */
    PALETTE,
    /** When some things have been done. */
    KEYS;

    /** The word by which messages and habits call it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
