package org.exclave.briefing;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Small pictures in which something moves; the third is as the second. */
final class MovingPictures {

    static final int WIDTH = 64;
    static final int HEIGHT = 48;
    static final int COUNT = 6;

    private MovingPictures() {}

    static Frames frames(double perSecond) {
        return new Frames(COUNT, perSecond, MovingPictures::draw);
    }

    static List<BufferedImage> all() {
        List<BufferedImage> all = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            all.add(draw(i));
        }
        return all;
    }

    static BufferedImage draw(int index) {
        int place = index == 2 ? 1 : index;
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.setPaint(new GradientPaint(0, 0, new Color(0xEAF4F4), WIDTH, HEIGHT, new Color(0xC9B48A)));
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.setColor(new Color(0xB22222));
        g.fillOval(4 + 9 * place, 5 + 4 * place, 9, 9);
        g.dispose();
        return picture;
    }

    static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
