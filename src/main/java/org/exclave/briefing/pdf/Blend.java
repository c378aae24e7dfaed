package org.exclave.briefing.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/**
 * A drawing that is translucent as a whole (ISO 32000-2, 11.4.7).
 *
 * @param group what is drawn, in the units of the page
 * @param opacity above 0 and below 1
 */
record Blend(PDFormXObject group, double opacity) implements PagePart {

    @Override
    public void lay(PDPageContentStream page) throws IOException {
        COSDictionary whole = new COSDictionary();
        whole.setItem(COSName.TYPE, COSName.GROUP);
        whole.setItem(COSName.S, COSName.TRANSPARENCY);
        group.getCOSObject().setItem(COSName.GROUP, whole);
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant((float) opacity);
        state.setStrokingAlphaConstant((float) opacity);
        page.transform(new Matrix(1, 0, 0, -1, 0, group.getBBox().getHeight()));
        page.setGraphicsStateParameters(state);
        page.drawForm(group);
    }
}
