import type { PointsScoring } from '@khuyenhoc/schemas';
import { earningWords } from './earning-words.js';
import { maximumWords } from './maximum-words.js';
import { numberWords } from './number-words.js';
import { askedWords, requirementTitle } from './requirement-words.js';
import { SHEET_WORDS } from './sheet-words.js';
import type { SheetSection } from './sheet.js';
import { thresholdWords } from './threshold-words.js';
import type { Titles } from './titles.js';

/** The rules of a set of points: criteria, preconditions, what passes, classes. */
export function pointsSections(scoring: PointsScoring, titles: Titles): SheetSection[] {
  const { language } = titles;
  const say = SHEET_WORDS[language];
  const number = (value: number | null) => numberWords(value, language);
  const { groups, criteria, preconditions, total } = scoring;
  const groupWords = new Map(
    groups.map(({ id, title, max }) => [id, `${title[language]} (${number(max)})`]),
  );
  const inGroups = groups.length > 0;
  const rows = criteria.map(({ id, group, title, earns }) => [
    ...(inGroups ? [groupWords.get(group ?? '') ?? ''] : []),
    id,
    title[language],
    maximumWords(earns, language),
    earningWords(earns, language),
  ]);
  const head = [say.no, say.criteria, say.max, say.earns];
  const sections: SheetSection[] = [
    {
      title: say.criteria,
      lines: [`${say.total}: ${number(total)}`],
      table: { head: inGroups ? [say.group, ...head] : head, rows },
    },
  ];
  if (preconditions.length > 0) {
    sections.push({
      title: say.preconditions,
      lines: [],
      table: {
        head: [say.no, say.preconditions, say.asked],
        rows: preconditions.map((one) => [
          one.id,
          requirementTitle(one, titles),
          askedWords(one, 'pass', titles),
        ]),
      },
    });
  }
  sections.push({ title: say.pass, lines: passLines(scoring, titles) });
  if (scoring.grades.length > 0) {
    sections.push({ title: say.classes, lines: classLines(scoring, titles) });
  }
  return sections;
}

function passLines({ pass, floors, grades }: PointsScoring, titles: Titles): string[] {
  const { language } = titles;
  const say = SHEET_WORDS[language];
  const number = (value: number) => numberWords(value, language);
  const rule =
    pass === null
      ? say.unreadPass
      : pass.by === 'total'
        ? `${say.mark} ${thresholdWords(pass.atLeast, number, titles)}`
        : `${say.grade} “${grades.find((one) => one.id === pass.atLeast)?.title[language] ?? pass.atLeast}”`;
  const floorLines = floors.map(({ min, criteria }) =>
    say.floor(number(min), criteria?.join(', ') ?? say.all),
  );
  return [rule, ...floorLines];
}

function classLines({ grades, otherwise, gapNote }: PointsScoring, { language }: Titles): string[] {
  const say = SHEET_WORDS[language];
  const number = (value: number) => numberWords(value, language);
  const lines = grades.map(({ title, from, to, below, noZero }) => {
    const end =
      below !== null
        ? ` ${say.until} ${say.below} ${number(below)}`
        : to === null
          ? ''
          : `–${number(to)}`;
    return `${title[language]}: ${number(from)}${end}${noZero ? `, ${say.noZero}` : ''}`;
  });
  if (otherwise !== null) lines.push(`${otherwise.title[language]}: ${say.others}`);
  if (gapNote !== null) lines.push(gapNote[language]);
  return lines;
}
