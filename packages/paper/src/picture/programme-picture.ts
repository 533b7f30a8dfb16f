import { dateWords, formatRate, type Language, type ProgrammeCard } from '@khuyenhoc/core';
import type { Measure, Picture, PictureShape as Shape } from './picture.js';
import { COLOURS, EDGE, GOLD, HEAD, INK, OPEN, PAPER, SOFT, TRACK, WIDTH } from './look.js';
import { wrap } from './wrap.js';

/** Of a party of which nothing is known; the number beside the squares says how many. */
const UNKNOWN = '#c9c2c8';
const MOST_SQUARES = 18;

/**
 * The results of a programme as a picture to send by phone: wide enough and in letters large enough to
 * be read there, with source and cut-off day on it.
 */
export function programmePicture(
  card: ProgrammeCard,
  language: Language,
  madeOn: string,
  measure: Measure,
): Picture {
  const words = card[language];
  const shapes: Shape[] = [];
  let y = 0;
  const lines = (
    text: string,
    size: number,
    { bold = false, colour = INK, width = WIDTH - 2 * EDGE, x = EDGE } = {},
  ) => {
    for (const line of wrap(text, width, (part) => measure(part, size, bold))) {
      y += Math.round(size * 1.36);
      const at = y - Math.round(size * 0.3);
      shapes.push({ kind: 'text', x, y: at, text: line, size, bold, colour, align: 'left' });
    }
  };
  const box = (x: number, top: number, width: number, height: number, colour: string) =>
    shapes.push({ kind: 'box', x, y: top, width, height, colour });

  y = 40;
  lines(words.title, 46, { bold: true, colour: PAPER });
  y += 12;
  lines(words.foot[0] ?? '', 30, { colour: '#ffe9c7' });
  y += 32;
  shapes.unshift(
    { kind: 'box', x: 0, y: 0, width: WIDTH, height: y, colour: HEAD },
    { kind: 'box', x: 0, y, width: WIDTH, height: 10, colour: GOLD },
  );
  y += 34;
  if (words.warning !== null) {
    lines(words.warning, 32, { bold: true, colour: HEAD });
    y += 14;
  }
  let x = EDGE;
  [COLOURS.met, COLOURS['not-met'], UNKNOWN].forEach((colour, at) => {
    const word = words.legend[at] ?? '';
    box(x, y, 30, 30, colour ?? UNKNOWN);
    shapes.push({
      kind: 'text',
      x: x + 42,
      y: y + 26,
      text: word,
      size: 28,
      bold: false,
      colour: SOFT,
      align: 'left',
    });
    x += 42 + measure(word, 28, false) + 40;
  });
  y += 48;
  card.rows.forEach(({ verdict, figures }, index) => {
    const row = words.rows[index];
    if (row === undefined) return;
    if (index > 0) {
      box(EDGE, y + 8, WIDTH - 2 * EDGE, 2, TRACK);
      y += 26;
    }
    const colour = COLOURS[verdict] ?? OPEN;
    lines(row.title, 36, { bold: true });
    const share = figures.length === 1 ? (figures[0]?.share ?? null) : null;
    if (share !== null) {
      const full = WIDTH - 2 * EDGE - 190;
      const part = Math.min(1, share.count / share.base);
      y += 12;
      box(EDGE, y, full, 40, TRACK);
      box(EDGE, y, Math.round(full * part), 40, colour);
      shapes.push({
        kind: 'text',
        x: WIDTH - EDGE,
        y: y + 34,
        text: formatRate(share.count, share.base, 100, language),
        size: 42,
        bold: true,
        colour,
        align: 'right',
      });
      y += 48;
    }
    const parties = figures[0]?.parties ?? [];
    if (share === null && parties.length > 1 && parties.length <= MOST_SQUARES) {
      y += 12;
      parties.forEach((party, at) => box(EDGE + at * 52, y, 42, 42, COLOURS[party] ?? UNKNOWN));
      y += 48;
    }
    lines(row.asked, 28, { colour: SOFT });
    for (const caption of row.captions) lines(caption, 30, { colour: SOFT });
    lines(row.verdict, 34, { bold: true, colour });
    for (const take of row.takes.slice(0, 2)) lines(take, 30);
    y += 8;
  });
  y += 18;
  box(0, y, WIDTH, 4, TRACK);
  y += 14;
  const made = `${language === 'vi' ? 'Lập' : 'Made on'} ${dateWords(madeOn, language)}`;
  for (const line of [...words.foot.slice(1, 2), made]) lines(line, 26, { colour: SOFT });
  y += 30;
  return { width: WIDTH, height: y, shapes, alt: altOf(card, language) };
}

function altOf(card: ProgrammeCard, language: Language): string {
  const { title, rows, foot, warning } = card[language];
  const results = rows.map(({ title: name, captions, verdict }) =>
    [name, [...captions, verdict].join(', ')].join(': '),
  );
  return [warning, title, foot[0], ...results, foot[1]].filter(Boolean).join('. ');
}
