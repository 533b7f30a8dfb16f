import type { Earning } from '@khuyenhoc/schemas';
import type { Language } from '../language/language.js';
import { numberWords } from './number-words.js';

const SAY = {
  vi: {
    judged: 'chấm điểm',
    unread: 'chấm điểm; điểm tối đa chưa đọc được',
    step: 'bước',
    yes: (points: string) => `có: ${points}; không: 0`,
    proportional: (title: string, step: string) => `theo tỷ lệ ${title}, làm tròn xuống ${step}`,
    count: (title: string, each: string) => `mỗi ${title}: ${each}`,
    below: (value: string) => `dưới ${value}`,
    from: (value: string) => `từ ${value}`,
    between: (from: string, below: string) => `từ ${from} đến dưới ${below}`,
    points: 'điểm',
  },
  en: {
    judged: 'judged',
    unread: 'judged; its maximum was not read',
    step: 'in steps of',
    yes: (points: string) => `yes: ${points}; no: 0`,
    proportional: (title: string, step: string) =>
      `in proportion to ${title}, rounded down to ${step}`,
    count: (title: string, each: string) => `each ${title}: ${each}`,
    below: (value: string) => `below ${value}`,
    from: (value: string) => `from ${value}`,
    between: (from: string, below: string) => `from ${from} to below ${below}`,
    points: 'points',
  },
} as const;

/** How a criterion earns its points, in words. */
export function earningWords(earns: Earning, language: Language): string {
  const say = SAY[language];
  const number = (value: number | null) => numberWords(value, language);
  switch (earns.kind) {
    case 'judged': {
      if (earns.max === null) return say.unread;
      const step = earns.step === null ? '' : `, ${say.step} ${number(earns.step)}`;
      return `${say.judged} 0–${number(earns.max)}${step}`;
    }
    case 'yes-no':
      return say.yes(number(earns.points));
    case 'proportional':
      return say.proportional(earns.measure[language], number(earns.step));
    case 'count':
      return say.count(earns.counted[language], number(earns.each));
    case 'bands': {
      const { title, kind } = earns.measure;
      const value = (one: number) => `${number(one)}${kind === 'share' ? '%' : ''}`;
      const bands = earns.bands.map(({ from, below, points }) => {
        // A share never goes beyond the whole.
        const end = below !== null && kind === 'share' && below > 100 ? null : below;
        const span =
          end === null
            ? say.from(value(from))
            : from === 0
              ? say.below(value(end))
              : say.between(value(from), value(end));
        return `${span}: ${number(points)} ${say.points}`;
      });
      return [`${title[language]}:`, ...bands].join('\n');
    }
  }
}
