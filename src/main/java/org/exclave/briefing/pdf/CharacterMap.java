package org.exclave.briefing.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Says for the numbers of letters which characters they stand for, so that text can be found and copied (ISO 32000-2, 9.10.3). */
final class CharacterMap {

    /** The most lines that a section may have. */
    private static final int SECTION = 100;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private CharacterMap() {}

    /** The map of letters numbered from 1. */
    static byte[] of(List<Letter> letters) {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<String> lines = lines(letters);
        for (int from = 0; from < lines.size(); from += SECTION) {
            List<String> section = lines.subList(from, Math.min(lines.size(), from + SECTION));
            map.append(section.size()).append(" beginbfchar\n");
            section.forEach(map::append);
            map.append("endbfchar\n");
        }
        map.append("""
                endcmap
                CMapName currentdict /CMap defineresource pop
                end
                end
                """);
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static List<String> lines(List<Letter> letters) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            String characters = letters.get(i).characters();
            if (!characters.isEmpty()) {
                String number = HEX.toHexDigits((short) (i + 1));
                lines.add("<" + number + "> <" + HEX.formatHex(characters.getBytes(StandardCharsets.UTF_16BE)) + ">\n");
            }
        }
        return lines;
    }
}
