package org.exclave.command;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pictures of the README are those that its commands make, and its figures were measured. After a wanted change of the look, make
 * the pictures anew with {@code mvn test -Dtest=ReadmeTest -Dexclave.goldens=renew}, and look at them.
 */
final class ReadmeTest {

    private static final double MEAN = 0.5;
    private static final int VISIBLE = 48;
    private static final double SHARE = 0.0003;

    private static final Path HOME = Path.of(System.getProperty("exclave.home"));
    private static final Path GOLDEN = HOME.resolve("src/test/resources/org/exclave/command/golden");
    private static final boolean RENEW = "renew".equals(System.getProperty("exclave.goldens"));
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]+]\\(([^)]+)\\)\\s+```\\s+exclave ([^\n]+)\n");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)\\)");
    private static final Pattern FIGURE = Pattern.compile("(?m)^\\| [^|]+ \\| ((?:95 % within )?[\\d.]+[^|]*?) \\|$");

    @TempDir
    private Path folder;

    private static String readme() throws IOException {
        return Files.readString(HOME.resolve("README.md"));
    }

    @Test
    void picturesAreThoseThatTheirCommandsMake() throws IOException {
        Matcher matcher = PICTURE.matcher(readme());
        int count = 0;
        for (; matcher.find(); count++) {
            Path golden = HOME.resolve(matcher.group(1));
            String[] words = matcher.group(2).split(" ", -1);
            int output = List.of(words).indexOf("-o") + 1;
            assertThat(golden.getFileName()).hasToString(words[output]);
            words[output] = folder.resolve(words[output]).toString();
            Typed typed = Typed.words(words);
            assertThat(typed.err()).isEmpty();
            Path made = Path.of(words[output]);
            if (RENEW) {
                Files.createDirectories(GOLDEN);
                Files.copy(made, golden, StandardCopyOption.REPLACE_EXISTING);
            }
            assertAlike(made, golden);
        }
        assertThat(count).isEqualTo(2);
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        Matcher matcher = LINK.matcher(readme());
        while (matcher.find()) {
            assertThat(HOME.resolve(matcher.group(1))).exists();
        }
    }

    @Test
    void figuresAreThoseThatWereMeasured() throws IOException {
        String measured = Files.readString(HOME.resolve("docs/performance.md")).replace('\n', ' ');
        Matcher matcher = FIGURE.matcher(readme());
        int count = 0;
        for (; matcher.find(); count++) {
            String figure = matcher.group(1).replace("95 % within ", "");
            assertThat(measured).contains(figure);
        }
        assertThat(count).isGreaterThan(5);
    }

    private static void assertAlike(Path made, Path golden) throws IOException {
        BufferedImage one = ImageIO.read(made.toFile());
        BufferedImage other = ImageIO.read(golden.toFile());
        assertThat(one.getWidth()).isEqualTo(other.getWidth());
        assertThat(one.getHeight()).isEqualTo(other.getHeight());
        long sum = 0;
        long visible = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int difference = difference(new Color(one.getRGB(x, y)), new Color(other.getRGB(x, y)));
                sum += difference;
                visible += difference > VISIBLE ? 1 : 0;
            }
        }
        double pixels = (double) one.getWidth() * one.getHeight();
        assertThat(sum / pixels).as(golden.toString()).isLessThan(MEAN);
        assertThat(visible / pixels).as(golden.toString()).isLessThan(SHARE);
    }

    private static int difference(Color one, Color other) {
        return Math.max(
                Math.abs(one.getRed() - other.getRed()),
                Math.max(Math.abs(one.getGreen() - other.getGreen()), Math.abs(one.getBlue() - other.getBlue())));
    }
}
