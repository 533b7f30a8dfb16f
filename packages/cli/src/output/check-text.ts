import {
  agreementTitle,
  effectiveOn,
  findContradictions,
  findingWords,
  type Language,
  periodWords,
  renewalGap,
} from '@khuyenhoc/core';
import type { Agreement, Observations } from '@khuyenhoc/schemas';

const SAY = {
  vi: {
    valid: 'Hợp lệ',
    period: 'Giai đoạn',
    counts: (parties: number, commitments: number) => `${parties} bên, ${commitments} cam kết`,
    gaps: 'Điều chưa biết',
    conflicts: 'Các nguồn nói khác nhau (giữ cả hai)',
    renewal: 'Ký tiếp',
    gapYears: (years: string) => `khoảng trống: ${years}`,
    noGap: 'liền nhau',
    types: 'Loại tổ chức không có trong danh mục',
    findings: 'Số liệu mâu thuẫn',
    none: 'không có',
  },
  en: {
    valid: 'Valid',
    period: 'Period',
    counts: (parties: number, commitments: number) =>
      `${parties} parties, ${commitments} commitments`,
    gaps: 'Not known',
    conflicts: 'Sources that disagree (both kept)',
    renewal: 'Goes on from',
    gapYears: (years: string) => `gap: ${years}`,
    noGap: 'without a gap',
    types: 'Kinds of organisation that are not in the list',
    findings: 'Contradictions in figures',
    none: 'none',
  },
} as const;

/** What is not known of an agreement, where its sources disagree, and what is odd in its figures. */
export function checkText(
  agreement: Agreement,
  files: readonly Observations[],
  organisations: readonly string[],
  on: string,
  language: Language,
): string {
  const say = SAY[language];
  const { parties, commitments, gaps, conflicts = [], renews } = agreement;
  const list = (heading: string, lines: readonly string[]) =>
    lines.length === 0
      ? [`${heading}: ${say.none}`]
      : [`${heading}:`, ...lines.map((line) => `  - ${line}`)];
  const observations = effectiveOn(
    files.flatMap((file) => file.observations),
    on,
  );
  const unknown = parties.flatMap(({ type }) =>
    type === null || organisations.includes(type) ? [] : [type],
  );
  const years = renewalGap(agreement);
  const between =
    years === null ? '?' : years.length === 0 ? say.noGap : say.gapYears(years.join(', '));
  return [
    `${say.valid}: ${agreementTitle(agreement, language)}`,
    `${say.period}: ${periodWords(agreement.period, language)}; ${say.counts(parties.length, commitments.length)}`,
    ...(renews === undefined ? [] : [`${say.renewal}: ${renews.text[language]} (${between})`]),
    ...list(
      say.gaps,
      gaps.map((gap) => gap.text[language]),
    ),
    ...list(
      say.conflicts,
      conflicts.flatMap(({ field, readings }) =>
        readings.map((one) => `${field}: ${one.value} (${one.where})`),
      ),
    ),
    ...(unknown.length === 0 ? [] : list(say.types, unknown)),
    ...list(
      say.findings,
      findContradictions(observations).map((one) => findingWords(one, language)),
    ),
  ].join('\n');
}
