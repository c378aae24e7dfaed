package org.exclave.dist;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** The icon of the atlas, an exclave on paper, drawn in any size; the same drawing as in the window's header. */
final class AppIcon {

    /** The sizes in which desktops ask for icons, pixels. */
    static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    private static final double DRAWN = 256;
    private static final Color FRAME = new Color(0x3f424c);
    private static final Color PAPER = new Color(0xe9d8b6);
    private static final Color LINE = new Color(0x22303a);
    private static final Color LAND = new Color(0x7fc4d3);

    private AppIcon() {}

    /** Writes it as PNG, so many pixels wide and high. */
    static void write(int pixels, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, png(pixels));
    }

    /** Writes it as a Mac keeps icons: pictures in several sizes, each under the name of its size. */
    static void writeIcns(Path file) throws IOException {
        Map<String, Integer> names = new LinkedHashMap<>();
        names.put("icp4", 16);
        names.put("icp5", 32);
        names.put("ic07", 128);
        names.put("ic08", 256);
        names.put("ic09", 512);
        names.put("ic11", 32);
        names.put("ic12", 64);
        names.put("ic13", 256);
        names.put("ic14", 512);
        names.put("ic10", 1024);
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        for (Map.Entry<String, Integer> each : names.entrySet()) {
            byte[] png = png(each.getValue());
            pictures.write(each.getKey().getBytes(StandardCharsets.US_ASCII));
            pictures.write(ByteBuffer.allocate(4).putInt(8 + png.length).array());
            pictures.write(png);
        }
        ByteBuffer whole = ByteBuffer.allocate(8 + pictures.size());
        whole.put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(whole.capacity()).put(pictures.toByteArray());
        Files.write(file, whole.array());
    }

    /** Writes it as Windows keeps icons: a list of pictures, then the pictures. */
    static void writeIco(Path file) throws IOException {
        List<Integer> sizes = SIZES.stream().filter(size -> size <= 256).toList();
        List<byte[]> pictures = new ArrayList<>();
        for (int size : sizes) {
            pictures.add(png(size));
        }
        int before = 6 + 16 * sizes.size();
        int length = before + pictures.stream().mapToInt(picture -> picture.length).sum();
        ByteBuffer whole = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        whole.putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
        int at = before;
        for (int i = 0; i < sizes.size(); i++) {
            // 256 is said as 0.
            byte side = (byte) (int) sizes.get(i);
            whole.put(side).put(side).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32);
            whole.putInt(pictures.get(i).length).putInt(at);
            at += pictures.get(i).length;
        }
        pictures.forEach(whole::put);
        Files.write(file, whole.array());
    }

    private static byte[] png(int pixels) throws IOException {
        BufferedImage picture = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(pixels / DRAWN, pixels / DRAWN);
        pen.setColor(FRAME);
        pen.fill(new RoundRectangle2D.Double(8, 8, 240, 240, 60, 60));
        pen.setColor(PAPER);
        pen.fill(new RoundRectangle2D.Double(24, 24, 208, 208, 40, 40));
        Path2D land = new Path2D.Double();
        land.moveTo(78, 71);
        land.lineTo(180, 60);
        land.lineTo(202, 128);
        land.lineTo(162, 198);
        land.lineTo(86, 188);
        land.lineTo(56, 130);
        land.closePath();
        pen.setColor(Color.WHITE);
        pen.setStroke(new BasicStroke(36, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(land);
        pen.setColor(LAND);
        pen.fill(land);
        pen.setColor(LINE);
        pen.setStroke(new BasicStroke(18, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(land);
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return png.toByteArray();
    }
}
