import type { CriteriaRequirement, Threshold } from '@khuyenhoc/schemas';
import { numberWords } from './number-words.js';
import { thresholdWords } from './threshold-words.js';
import type { Titles } from './titles.js';

const SAY = {
  vi: {
    done: 'có',
    level: 'mức độ',
    above: 'tăng so với năm trước',
    below: 'giảm so với năm trước',
    of: 'trên tổng số',
    only: 'Chỉ áp dụng',
  },
  en: {
    done: 'yes',
    level: 'level',
    above: 'above the year before',
    below: 'below the year before',
    of: 'of',
    only: 'Only',
  },
} as const;

/** What a requirement asks at one level; `–` = nothing. */
export function askedWords(one: CriteriaRequirement, level: string, titles: Titles): string {
  const say = SAY[titles.language];
  if ('levels' in one) {
    if (!one.levels.includes(level)) return '–';
    return one.kind === 'done' ? say.done : say[one.direction];
  }
  const value = one.atLeast[level];
  if (value === undefined) return '–';
  if (one.kind === 'scale') {
    return `≥ ${one.steps.find((step) => step.id === value)?.title[titles.language] ?? ''}`;
  }
  if (one.kind === 'attained') return `${say.level} ${value as string}`;
  const unit = one.kind === 'share' ? '%' : '';
  const number = (mark: number) => `≥ ${numberWords(mark, titles.language)}${unit}`;
  return thresholdWords(value as Threshold<number>, number, titles);
}

/** Of what a share is, and whom a requirement binds. */
export function requirementNotes(one: CriteriaRequirement, titles: Titles): string[] {
  const { language } = titles;
  const say = SAY[language];
  const lines: string[] = [];
  if (one.kind === 'share') {
    lines.push(`(${say.of}: ${thresholdWords(one.base, (base) => base[language], titles)})`);
  }
  if (one.appliesTo !== null) lines.push(`${say.only}: ${one.appliesTo.map(titles.of).join('; ')}`);
  return lines;
}

/** A requirement with its notes, a line each. */
export const requirementTitle = (one: CriteriaRequirement, titles: Titles): string =>
  [one.title[titles.language], ...requirementNotes(one, titles)].join('\n');
