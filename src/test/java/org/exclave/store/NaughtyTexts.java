package org.exclave.store;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts on which programs stumble, written for this project: each is kept to the letter and drawn without failure wherever a
 * person may type.
 */
public final class NaughtyTexts {

    private NaughtyTexts() {}

    /** All of them, none with half a sign. */
    public static List<String> all() {
        List<String> texts = new ArrayList<>();
        texts.addAll(emptyOrBlank());
        texts.addAll(numbersAndWordsOfPrograms());
        texts.addAll(markupAndCommands());
        texts.addAll(scripts());
        texts.addAll(signsThatControl());
        texts.addAll(longOnes());
        return texts;
    }

    private static List<String> emptyOrBlank() {
        return List.of("", " ", "\t", "\n\n\n", "\u00A0\u2003\u3000", "\u200B", "\uFEFF", "\u2028\u2029");
    }

    private static List<String> numbersAndWordsOfPrograms() {
        return List.of(
                "null", "undefined", "NaN", "-Infinity", "true", "[]", "{}", "0", "-0", "1e400", "0x1F", "1,5", "٤٢", "½",
                "1/0", "2022-09-31", "id", "geometry", "type", "__proto__", "CON", "nul.txt", "../../etc/passwd", "C:\\Windows\\",
                "\"", "'", "`", "\\", "\\u0000", "%00", "%s%n%x", "{0}", "{0,choice,0#", "''", "$1\\1", "${user.home}");
    }

    private static List<String> markupAndCommands() {
        return List.of(
                "<b>bold</b> & <i>", "<![CDATA[ ]]>", "<!ENTITY x SYSTEM \"file:///etc/passwd\">", "<img src=x onerror=run()>",
                "&#0;&lt;&amp;amp;", "]]>", "-->", "<svg onload=run()>", "@import url(x);", "'); DROP TABLE annotation;--",
                "\" OR \"\"=\"", "=HYPERLINK(\"x\")", "+1+1", "-2+3", "@SUM(A1)", "|calc", "; rm -rf /", "$(reboot)",
                "`reboot`", "{{7*7}}", "javascript:run()", "file:///etc/hosts", "\\\\host\\share", "{\"a\":[1,2", "]}", "*/ /*");
    }

    private static List<String> scripts() {
        return List.of(
                "Ворух, Чоңгара, Қайрағоч, Ӯротеппа, Ўзбекистон", "Исфара — Isfara — ايسفره", "ҷ ӣ ӯ ҳ қ ғ ң ө ү",
                "straße STRASSE İstanbul ıI ﬁ ﬂ", "e\u0301 é n\u0303 ñ \u1E9B\u0323", "Ａｂｃ １２３ ﷽", "中文字幕 日本語 한국어",
                "ไทยไม่มีช่องว่างระหว่างคำในประโยคยาวๆ", "नमस्ते क्षत्रिय", "தமிழ்", "ܫܠܡܐ", "ሰላም", "שלום (עולם) 12:30", "مرحبا، 16 سبتمبر!",
                "abc \u05D0\u05D1\u05D2 123 \u0627\u0628 xyz", "😀 👍🏽 👨‍👩‍👧‍👦 🏳️‍🌈 🇰🇬🇹🇯🇺🇿 ❤️ #️⃣", "🇰🇬🇰", "👩🏿‍🚒👩🏿‍🚒👩🏿‍🚒",
                "𝕭𝖆𝖙𝖐𝖊𝖓 𐍈 𒀀 𠜎", "\uE000\uF8FF", "\uDBFF\uDFFD", "Z̴̧̨a̵̛͇l̶̙̈g̷̱̈o̸̼͑", "a" + "\u0301".repeat(300));
    }

    private static List<String> signsThatControl() {
        StringBuilder lowest = new StringBuilder();
        for (char sign = 0; sign < ' '; sign++) {
            lowest.append(sign);
        }
        StringBuilder higher = new StringBuilder();
        for (char sign = '\u007F'; sign < '\u00A0'; sign++) {
            higher.append(sign);
        }
        return List.of(
                lowest.toString(), higher.toString(), "\u202Egnp.exe\u202C", "\u202A\u202B\u202D\u202E", "\u2066\u2067\u2068",
                "\u2069\u202C\u202C", "\u200E\u200F\u061C", "a\u00ADb\u2060c\u200Dd\u200Ce", "\uFFF9a\uFFFAb\uFFFB", "\uFFFD\uFFFE\uFFFF",
                "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F", "\r", "\r\n", "a\rb\nc\u0085d\u000Be\u000Cf", "\b\b\b", "\u001B[2J\u001B]0;x\u0007");
    }

    private static List<String> longOnes() {
        return List.of("W".repeat(20_000), "a b ".repeat(10_000), "\n".repeat(2000), "😀".repeat(5000), "\u202E\u05D0".repeat(2000));
    }
}
