import { programmeCard, programmeReport } from '@khuyenhoc/core';
import { agreements } from '@khuyenhoc/rulebook';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { programmePicture, wrap } from '@khuyenhoc/paper/picture';

const measure = (text: string, size: number) => text.length * size * 0.55;

describe('the picture of a programme', () => {
  it.each(agreements.map((one) => [one.id, one] as const))(
    '%s: nothing lies outside it or on other text, source and days are on it',
    (_id, agreement) => {
      const card = programmeCard(programmeReport(agreement, [], { on: '2026-06-30' }));
      const { width, height, shapes, alt } = programmePicture(card, 'vi', '2026-07-05', measure);
      const lines: number[] = [];
      for (const shape of shapes) {
        expect(shape.y).toBeLessThanOrEqual(height);
        if (shape.kind === 'box') expect(shape.x + shape.width).toBeLessThanOrEqual(width);
        else if (shape.kind === 'text') {
          expect(shape.size).toBeGreaterThanOrEqual(26);
          const wide = measure(shape.text, shape.size);
          expect(shape.align === 'left' ? shape.x + wide : shape.x).toBeLessThanOrEqual(width);
          if (shape.x < 60) lines.push(shape.y);
        }
      }
      expect(new Set(lines).size).toBe(lines.length);
      const text = shapes.flatMap((one) => (one.kind === 'text' ? [one.text] : [])).join(' ');
      expect(text).toContain('Nguồn:');
      expect(text).toContain('Lập ngày 05/07/2026');
      expect(alt).toContain(card.vi.title);
    },
  );

  it('wraps without losing a letter or leaving the width', () => {
    const word = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 20 }),
        fc.integer({ min: 1, max: 40 }),
        (words, most) => {
          const text = words.join(' ');
          const lines = wrap(text, most, (part) => part.length);
          expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(most);
        },
      ),
    );
  });
});
