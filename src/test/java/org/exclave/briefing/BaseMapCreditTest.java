package org.exclave.briefing;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.exclave.TheAtlas;
import org.exclave.TileFiles;
import org.exclave.cartography.BaseMapTiles;
import org.exclave.cartography.CreditedBaseMap;
import org.exclave.cartography.Scenery;
import org.exclave.cartography.Theme;
import org.exclave.cartography.Viewport;
import org.exclave.geography.BaseMapFile;
import org.exclave.geography.TileAddress;
import org.exclave.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever makes the sheet, the credit of a base map stands in its foot. */
class BaseMapCreditTest {

    private static final SheetWords WORDS = new SheetWords("A title", "A time", List.of("A note."), "Borders", "© others");

    @TempDir
    private Path folder;

    @Test
    void creditComesBeforeTheOthers() {
        assertThat(WORDS.crediting("Base map: © me").credits()).isEqualTo("Base map: © me · © others");
    }

    @Test
    void creditIsInTheFootOfTheSheet() throws Exception {
        Map<TileAddress, byte[]> world = Map.of(new TileAddress(0, 0, 0), TileFiles.plain("png", 256, 0x8899AA));
        Path file = TileFiles.mbtiles(folder.resolve("world.mbtiles"), world, Map.of());
        try (BaseMapTiles tiles = new BaseMapTiles(BaseMapFile.open(file))) {
            Scenery own = TheAtlas.bare();
            int[] without = foot(own);
            int[] mine = foot(own.withBaseMap(new CreditedBaseMap("mine.mbtiles", tiles, "© me")));
            int[] yours = foot(own.withBaseMap(new CreditedBaseMap("mine.mbtiles", tiles, "© you")));
            int[] long1 = foot(own.withBaseMap(new CreditedBaseMap("mine.mbtiles", tiles, "<b>x</b> ".repeat(10_000))));

            assertThat(mine).isNotEqualTo(without).isNotEqualTo(yours);
            assertThat(long1).isNotEqualTo(mine);
            assertThat(foot(own)).isEqualTo(without);
        }
    }

    private static int[] foot(Scenery scenery) {
        Sheet sheet = new Sheet(scenery, Viewport.opening(800, 450), WORDS, Theme.LIGHT, 800, 450, 1, false);
        BufferedImage page = new BufferedImage(800, 450, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = page.createGraphics();
        try {
            new SheetPainter(Messages.english()).paint(g, sheet);
        } finally {
            g.dispose();
        }
        SheetLayout layout = Sheets.layout(sheet);
        Rectangle foot = new Rectangle(
                0, (int) Math.ceil(layout.foot().getY() * layout.unit()), 800, (int) (layout.foot().getHeight() * layout.unit()));
        return page.getRGB(foot.x, foot.y, foot.width, Math.min(foot.height, 450 - foot.y), null, 0, foot.width);
    }
}
