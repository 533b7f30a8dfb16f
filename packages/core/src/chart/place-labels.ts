import { type Box, inside, overlap } from './box.js';
import { textWidth } from './text-width.js';

/** A text that belongs to a point. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Class of the text. */
  readonly kind: string;
  /** How far from the point the text stands. */
  readonly gap: number;
}

/** A label with its place: the middle of its line of text. */
export interface PlacedLabel extends Label {
  readonly box: Box;
}

/**
 * Finds a place for each label, above, below, beside or aslant of its point, so that no two share a spot and none
 * covers what is in `taken` or leaves `area`. The first of the list choose first; a label for which
 * there is no room is left out, since its value stands in the table.
 */
export function placeLabels(
  labels: readonly Label[],
  size: number,
  area: Box,
  taken: readonly Box[],
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    const [width, height] = [textWidth(label.text, size) + size / 2, size * 1.2];
    const [left, top] = [label.x - width / 2, label.y - height / 2];
    const away = label.gap + height / 2;
    const aside = label.gap + width / 2;
    const box = [
      { x: left, y: top - away },
      { x: left, y: top + away },
      ...[0, -away, away].flatMap((down) => [
        { x: left + aside, y: top + down },
        { x: left - aside, y: top + down },
      ]),
    ]
      .map((corner) => ({ ...corner, width, height }))
      .find(
        (one) =>
          inside(one, area) &&
          !taken.some((other) => overlap(one, other)) &&
          !placed.some((other) => overlap(one, other.box)),
      );
    if (box !== undefined) placed.push({ ...label, box });
  }
  return placed;
}
