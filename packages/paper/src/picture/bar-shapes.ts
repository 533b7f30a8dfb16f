import type { SheetBar } from '../static/static-sheet.js';
import { COLOURS, EDGE, HEAD, INK, OPEN, PAPER, TRACK, WIDTH } from './look.js';
import type { Pen } from './pen.js';

const [HEIGHT, FRAME] = [32, 3];

/** A bar over the width of the picture, with an upright mark at the milestone. */
export function drawBar(pen: Pen, { share, milestone, verdict }: SheetBar): void {
  const [full, y] = [WIDTH - 2 * EDGE, pen.y + 14];
  const at = (percent: number) => Math.round((full * Math.min(100, Math.max(0, percent))) / 100);
  pen.box(EDGE, y, full, HEIGHT, TRACK);
  if (share.max > share.min) {
    // What is possible and not certain is a hollow box.
    const [from, to] = [at(share.min), at(share.max)];
    pen.box(EDGE + from, y, to - from, HEIGHT, OPEN);
    pen.box(EDGE + from, y + FRAME, Math.max(0, to - from - FRAME), HEIGHT - 2 * FRAME, PAPER);
  }
  pen.box(EDGE, y, at(share.min), HEIGHT, verdict === null ? HEAD : (COLOURS[verdict] ?? OPEN));
  if (milestone !== null) {
    const x = EDGE + at(milestone);
    pen.box(x - 5, y - 7, 10, HEIGHT + 14, PAPER);
    pen.box(x - 3, y - 7, 6, HEIGHT + 14, INK);
  }
  pen.y = y + HEIGHT + 10;
}
