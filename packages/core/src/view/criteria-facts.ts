import type { CriteriaSet, PointsScoring } from '@khuyenhoc/schemas';
import type { Words } from '../language/language.js';
import { formatNumber } from '../learning-model/words/format-points.js';
import { inBoth } from './in-both.js';

/** A figure of a set at a glance. */
export interface CriteriaFact {
  readonly label: Words;
  readonly value: Words;
}

const UNREAD: Words = { vi: 'chưa đọc được', en: 'not read' };
const words = (vi: string, en: string): Words => ({ vi, en });

/** What is asked at a glance: totals and marks of points, or how much there is of a set of levels. */
export function criteriaFacts(set: CriteriaSet): readonly CriteriaFact[] {
  const { scoring } = set;
  if (scoring.method === 'unread') {
    return [{ label: words('Cách chấm và mức đạt', 'Scoring and pass mark'), value: UNREAD }];
  }
  const count = (value: number) => inBoth((language) => formatNumber(value, language));
  if (scoring.method === 'points') {
    const total = scoring.total === null ? UNREAD : count(scoring.total);
    return [
      { label: words('Tổng điểm tối đa', 'Highest total'), value: total },
      ...passFacts(set, scoring),
      ...scoring.floors.map(({ min, criteria }) => ({
        label: words('Mỗi tiêu chí không dưới', 'No criterion below'),
        value: inBoth((language) => {
          const named = criteria === null ? '' : ` (${criteria.join(', ')})`;
          return `${formatNumber(min, language)}${named}`;
        }),
      })),
    ];
  }
  const targets = scoring.criteria.flatMap((one) => one.targets);
  return [
    { label: words('Tiêu chí', 'Criteria'), value: count(scoring.criteria.length) },
    { label: words('Chỉ tiêu', 'Targets'), value: count(targets.length) },
    { label: words('Mức độ', 'Levels'), value: count(scoring.levels.length) },
  ];
}

/** The mark, and the easier one that a circumstance brings. */
function passFacts(
  { circumstances }: CriteriaSet,
  { pass, grades }: PointsScoring,
): CriteriaFact[] {
  const label = words('Đạt khi', 'Met with');
  if (pass === null) return [{ label, value: UNREAD }];
  if (pass.by === 'grade') {
    const title = grades.find((one) => one.id === pass.atLeast)?.title ?? same(pass.atLeast);
    const value = words(`loại “${title.vi}” trở lên`, `class “${title.en}” or better`);
    return [{ label, value }];
  }
  const mark = (value: number) =>
    inBoth((language) => {
      const points = formatNumber(value, language);
      return language === 'vi' ? `từ ${points} điểm` : `${points} points or more`;
    });
  const { atLeast } = pass;
  if (typeof atLeast === 'number') return [{ label, value: mark(atLeast) }];
  const { circumstance, value } = atLeast.relief;
  return [
    { label, value: mark(atLeast.ordinary) },
    {
      label: circumstances.find((one) => one.id === circumstance)?.title ?? same(circumstance),
      value: mark(value),
    },
  ];
}

const same = (text: string): Words => words(text, text);
