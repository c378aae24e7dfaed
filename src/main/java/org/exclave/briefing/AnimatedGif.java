package org.exclave.briefing;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.exclave.briefing.imprint.GifImprint;
import org.exclave.briefing.imprint.Imprint;

/**
 * Writes an animation as a GIF (version 89a): the first picture whole, of each later one what changed, each with up to 256
 * colours of its own. Repeats for ever.
 */
public final class AnimatedGif {

    /** The longest side of a picture in a GIF, in pixels. */
    public static final int LARGEST = 65_535;

    private static final String FORMAT = "javax_imageio_gif_image_1.0";
    private static final int HUNDREDTHS = 100;

    private AnimatedGif() {}

    /**
     * Writes the file; a file of that name is replaced when the new one is complete.
     *
     * @param frames none wider or higher than {@value #LARGEST} pixels
     * @param imprint what the file says of its making
     * @throws IOException when the file cannot be written; then what was there is as it was
     */
    public static void write(Frames frames, Imprint imprint, Path file) throws IOException {
        AtomicFile.write(file, out -> write(frames, imprint, out));
    }

    private static void write(Frames frames, Imprint imprint, OutputStream out) throws IOException {
        ImageWriter writer = ImageWriters.of("gif");
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            BufferedImage before = null;
            for (int i = 0; i < frames.count(); i++) {
                BufferedImage now = frames.source().draw(i);
                Rectangle part = ChangedPart.of(before, now);
                BufferedImage changed = now.getSubimage(part.x, part.y, part.width, part.height);
                IIOMetadataNode description = described(part, frames.delay(i, HUNDREDTHS));
                if (i == 0) {
                    say(description, imprint);
                }
                writer.writeToSequence(new IIOImage(changed, null, metadata(writer, changed, description)), null);
                stream.flush();
                before = now;
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadata metadata(ImageWriter writer, BufferedImage picture, IIOMetadataNode description)
            throws IOException {
        IIOMetadata metadata =
                writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(picture), null);
        metadata.mergeTree(FORMAT, description);
        return metadata;
    }

    private static IIOMetadataNode described(Rectangle part, long delay) {
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        root.appendChild(node(
                "ImageDescriptor",
                "imageLeftPosition", part.x,
                "imageTopPosition", part.y,
                "imageWidth", part.width,
                "imageHeight", part.height,
                "interlaceFlag", "FALSE"));
        root.appendChild(node(
                "GraphicControlExtension",
                "disposalMethod", "none",
                "userInputFlag", "FALSE",
                "transparentColorFlag", "FALSE",
                "delayTime", delay,
                "transparentColorIndex", 0));
        return root;
    }

    /** That it begins again after its end, and how it was made. */
    private static void say(IIOMetadataNode description, Imprint imprint) {
        IIOMetadataNode again =
                node("ApplicationExtension", "applicationID", "NETSCAPE", "authenticationCode", "2.0");
        again.setUserObject(new byte[] {1, 0, 0});
        description.appendChild(listed("ApplicationExtensions", again));
        String request = imprint.request();
        if (request != null) {
            // The writer keeps one application extension only, but every comment.
            description.appendChild(
                    listed("CommentExtensions", node("CommentExtension", "value", GifImprint.PREFIX + request)));
        }
    }

    private static IIOMetadataNode listed(String list, IIOMetadataNode only) {
        IIOMetadataNode node = new IIOMetadataNode(list);
        node.appendChild(only);
        return node;
    }

    private static IIOMetadataNode node(String name, Object... attributes) {
        IIOMetadataNode node = new IIOMetadataNode(name);
        for (int i = 0; i < attributes.length; i += 2) {
            node.setAttribute(String.valueOf(attributes[i]), String.valueOf(attributes[i + 1]));
        }
        return node;
    }
}
