import { EDGE, INK, WIDTH } from './look.js';
import type { Measure, PictureShape } from './picture.js';
import { wrap } from './wrap.js';

interface LineLook {
  readonly bold?: boolean;
  readonly colour?: string;
  readonly x?: number;
  readonly width?: number;
  readonly align?: 'left' | 'right';
}

/** Puts shapes on a picture from top to bottom; `y` is how far it has come. */
export class Pen {
  readonly shapes: PictureShape[] = [];
  readonly measure: Measure;
  y = 0;

  constructor(measure: Measure) {
    this.measure = measure;
  }

  /** A text in as many lines as it needs, with its left edge at `x`, or its right edge at `x + width`. */
  lines(text: string, size: number, look: LineLook = {}): void {
    const { bold = false, colour = INK, x = EDGE, width = WIDTH - 2 * EDGE, align = 'left' } = look;
    for (const line of wrap(text, width, (part) => this.measure(part, size, bold))) {
      this.y += Math.round(size * 1.36);
      this.shapes.push({
        ...{ kind: 'text', text: line, size, bold, colour, align },
        x: align === 'left' ? x : x + width,
        y: this.y - Math.round(size * 0.3),
      });
    }
  }

  box(x: number, y: number, width: number, height: number, colour: string): void {
    this.shapes.push({ kind: 'box', x, y, width, height, colour });
  }
}
