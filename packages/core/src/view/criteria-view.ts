import type { CalendarDate, CriteriaSet } from '@khuyenhoc/schemas';
import { CERTAINTY_WORDS } from '../criteria-sheet/certainty-words.js';
import { criteriaSheet } from '../criteria-sheet/criteria-sheet.js';
import { actWords, type CriteriaBooks, territoryWords } from '../criteria-sheet/head-lines.js';
import { SHEET_WORDS } from '../criteria-sheet/sheet-words.js';
import { validityWords } from '../criteria-sheet/validity-words.js';
import type { Language, Words } from '../language/language.js';
import { dateWords } from '../time/calendar-date.js';
import { type CriteriaFact, criteriaFacts } from './criteria-facts.js';
import { criteriaRows, type CriteriaRows } from './criteria-rows.js';
import { inBoth, zipLines } from './in-both.js';
import type { View, ViewFrame } from './view.js';

/** Something said of the whole set: when it is met, what is missing, where it was read. */
export interface CriteriaSection {
  readonly title: Words;
  readonly lines: readonly Words[];
}

/** A criteria set to read (bộ tiêu chí), for `<kh-criteria>`. */
export interface CriteriaView extends View<'criteria-view'>, CriteriaRows {
  readonly facts: readonly CriteriaFact[];
  readonly sections: readonly CriteriaSection[];
  /** Sources with their certainty and quote. */
  readonly sources: CriteriaSection;
}

/**
 * Says what a page shows of a criteria set. What was not read is said to be so, never left out.
 *
 * @param madeOn the day on which the view is made
 * @example
 * criteriaView(set, { instruments, placeEditions }, '2026-07-05').facts[1];
 * // { label: { vi: 'Đạt khi', … }, value: … }
 */
export function criteriaView(
  set: CriteriaSet,
  books: CriteriaBooks,
  madeOn: CalendarDate,
): CriteriaView {
  const sections = sheetSections(set, books);
  const inSheet = (...keys: readonly ('pass' | 'classes' | 'sources')[]) =>
    sections.filter(({ title }) => keys.some((key) => title.vi === SHEET_WORDS.vi[key]));
  const { circumstances, unitKinds, openTerms, gaps, citation } = set;
  const list = (
    key: 'circumstances' | 'unitKinds' | 'openTerms' | 'gaps',
    lines: readonly Words[],
  ): CriteriaSection[] =>
    lines.length === 0 ? [] : [{ title: inBoth((language) => SHEET_WORDS[language][key]), lines }];
  const titles = (items: readonly { readonly title: Words }[]) => items.map((one) => one.title);
  return {
    kind: 'criteria-view',
    ...criteriaFrame(set, books, madeOn),
    facts: criteriaFacts(set),
    ...criteriaRows(set),
    sections: [
      ...inSheet('pass', 'classes'),
      ...list('circumstances', titles(circumstances)),
      ...list('unitKinds', titles(unitKinds)),
      ...list('openTerms', titles(openTerms)),
      ...list('gaps', gaps),
    ],
    sources: {
      title: inBoth((language) => SHEET_WORDS[language].sources),
      lines: [
        CERTAINTY_WORDS[citation.certainty],
        ...inSheet('sources').flatMap((one) => one.lines),
      ],
    },
  };
}

/** What stands around a criteria set, whether it is read or answered. */
export function criteriaFrame(
  set: CriteriaSet,
  books: CriteriaBooks,
  madeOn: CalendarDate,
): ViewFrame {
  const { completeness, validity, subjectsEnd, withoutEvidence, lastCheckedOn } = set;
  const place = territoryWords(set, books);
  const sheet = (language: Language) => SHEET_WORDS[language];
  return {
    title: set.title,
    warning: completeness === 'complete' ? null : WARNINGS[completeness],
    lines: [
      inBoth((language) => actWords(set, language, books)),
      inBoth((language) => `${sheet(language).validity}: ${validityWords(validity, language)}`),
      ...(validity.note === null ? [] : [validity.note]),
      ...(place === null ? [] : [inBoth((language) => `${sheet(language).territory}: ${place}`)]),
      ...(withoutEvidence === null ? [] : [inBoth((language) => sheet(language).noEvidence)]),
      ...(subjectsEnd === null
        ? []
        : [inBoth((language) => sheet(language).subjectsEnd(dateWords(subjectsEnd, language)))]),
    ],
    foot: [
      inBoth((language) => {
        const name = books.instruments.find((one) => one.id === set.instrument)?.number;
        return `${language === 'vi' ? 'Nguồn' : 'Source'}: ${name ?? set.instrument}`;
      }),
      inBoth(
        (language) =>
          `${language === 'vi' ? 'Văn bản kiểm tra lần cuối' : 'Text last checked'}: ${dateWords(lastCheckedOn, language)}`,
      ),
      inBoth(
        (language) => `${language === 'vi' ? 'Lập' : 'Made on'} ${dateWords(madeOn, language)}`,
      ),
    ],
  };
}

const WARNINGS = {
  partial: {
    vi: 'Bộ tiêu chí mới đọc được một phần: phần chưa đọc được ghi rõ, không suy đoán.',
    en: 'Only a part of the set was read: what was not read is said to be so, not guessed.',
  },
  outline: {
    vi: 'Chưa đọc được nội dung bộ tiêu chí: không kết luận được gì.',
    en: 'The text of the set was not read: nothing can be concluded.',
  },
} as const;

/** The parts of a sheet that are no tables, in both languages; rows stand by themselves. */
function sheetSections(set: CriteriaSet, books: CriteriaBooks): readonly CriteriaSection[] {
  const of = (language: Language) =>
    criteriaSheet(set, [], language, books).sections.filter((one) => one.table === undefined);
  const [vi, en] = [of('vi'), of('en')];
  return vi.map(({ title, lines }, index) => {
    const other = en[index];
    return {
      title: { vi: title, en: other?.title ?? title },
      lines: zipLines(lines, other?.lines),
    };
  });
}
