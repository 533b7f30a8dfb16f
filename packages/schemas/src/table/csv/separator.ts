/** Marks that may stand between cells. */
export type Separator = ';' | ',' | '\t';

const SEPARATORS: readonly Separator[] = [';', '\t', ','];

/** The separator of a text: the one that most lines have equally often; quoted parts do not count. */
export function detectSeparator(start: string): Separator {
  const lines = start
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\n|\r/)
    .slice(0, 50)
    .filter((line) => line.trim() !== '');
  let best: Separator = ';';
  let most = 0;
  for (const mark of SEPARATORS) {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(mark).length - 1;
      if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    // Lines that agree, weighed by how many cells they make.
    const score = Math.max(0, ...[...counts].map(([count, times]) => times * Math.min(count, 20)));
    if (score > most) [best, most] = [mark, score];
  }
  return best;
}
