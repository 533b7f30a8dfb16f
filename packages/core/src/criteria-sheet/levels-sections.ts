import type { LevelsScoring } from '@khuyenhoc/schemas';
import { askedWords, requirementTitle } from './requirement-words.js';
import { SHEET_WORDS } from './sheet-words.js';
import type { SheetSection } from './sheet.js';
import type { Titles } from './titles.js';

/** The rules of a set of levels: each criterion with its targets and what every level asks. */
export function levelsSections(scoring: LevelsScoring, titles: Titles): SheetSection[] {
  const { language } = titles;
  const say = SHEET_WORDS[language];
  const { levels, criteria, cumulative } = scoring;
  const head = [say.no, say.target, ...levels.map((one) => one.title[language])];
  const rules: SheetSection = {
    title: say.pass,
    lines: [
      say.allOrNothing,
      ...(cumulative ? [say.cumulative] : []),
      ...levels.flatMap(({ title, clause }) =>
        clause === null ? [] : [`${title[language]}: ${clause}`],
      ),
    ],
  };
  const parts = criteria.map(({ id, title, targets }): SheetSection => {
    const rows = targets.flatMap((target) =>
      target.requirements.map((one) => {
        const own = requirementTitle(one, titles);
        const alone = target.requirements.length === 1 || own.startsWith(target.title[language]);
        const words = alone ? own : `${target.title[language]}:\n${own}`;
        return [one.id, words, ...levels.map(({ id: level }) => askedWords(one, level, titles))];
      }),
    );
    return { title: `${id}. ${title[language]}`, lines: [], table: { head, rows } };
  });
  return [rules, ...parts];
}
