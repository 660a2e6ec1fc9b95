package org.newsfold.normalize.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The fragments of text on each page, in the order in which the document draws them. */
final class PageGlyphs extends PDFTextStripper {
  /** Gaps in widths of a blank, from which on words, and fragments, are two. */
  private static final float WORD_GAP = 0.4f;

  private static final float FRAGMENT_GAP = 3.5f;

  private final PdfText.Limits limits;
  private final List<Fragment> fragments = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private TextPosition first;
  private TextPosition last;
  private int glyphs;
  private long operators;

  @SuppressWarnings("NullAway.Init") // first and last are set before they are read
  PageGlyphs(PdfText.Limits limits) {
    this.limits = limits;
  }

  /** The fragments of a page, numbered from 1. */
  List<Fragment> of(PDDocument document, int page) throws IOException {
    fragments.clear();
    setStartPage(page);
    setEndPage(page);
    writeText(document, Writer.nullWriter());
    end();
    return List.copyOf(fragments);
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    if (++glyphs > limits.glyphs()) {
      throw new PdfText.TooMuch("more than %,d characters".formatted(limits.glyphs()));
    }
    String shown = glyph.getUnicode();
    if (shown == null || shown.isEmpty() || glyph.getDir() != 0) {
      return;
    }
    if (text.isEmpty()) {
      begin(glyph);
    } else if (goesOn(glyph)) {
      if (glyph.getX() - right() > WORD_GAP * blank(glyph) && !shown.isBlank()) {
        text.append(' ');
      }
    } else {
      end();
      begin(glyph);
    }
    text.append(shown);
    last = glyph;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > limits.operators()) {
      throw new PdfText.TooMuch("more than %,d drawing steps".formatted(limits.operators()));
    }
    super.processOperator(operator, operands);
  }

  private void begin(TextPosition glyph) {
    first = glyph;
    last = glyph;
  }

  private boolean goesOn(TextPosition glyph) {
    float gap = glyph.getX() - right();
    return Math.abs(glyph.getY() - last.getY()) < 0.3f * size(glyph)
        && gap < FRAGMENT_GAP * blank(glyph)
        && gap > -size(glyph)
        && Math.abs(size(glyph) - size(last)) < 0.5f * size(glyph);
  }

  private float right() {
    return last.getX() + last.getWidth();
  }

  private void end() {
    if (!text.isEmpty() && !text.toString().isBlank()) {
      fragments.add(
          new Fragment(first.getX(), right(), first.getY(), size(first), text.toString().strip()));
    }
    text.setLength(0);
  }

  private static float size(TextPosition glyph) {
    return Math.max(1, glyph.getFontSizeInPt());
  }

  private static float blank(TextPosition glyph) {
    float width = glyph.getWidthOfSpace();
    float usual = 0.25f * size(glyph);
    return Float.isFinite(width) && width > 0.1f * usual && width < 4 * usual ? width : usual;
  }
}
