import type { BaseResult } from '../agreement/judge-base.js';
import type { Language } from '../language/language.js';
import { reportHeadings } from './headings.js';
import { nationalTargetWords } from './national-words.js';
import { partyReasons } from './party-reasons.js';
import type { ReportRow } from './programme-report.js';
import { reasonWords } from './reason-words.js';

/** Why a row's verdict is what it is, one line per group of parties, then what stands beside it. */
export function whyLines({ result, nationalTargets }: ReportRow, language: Language): string[] {
  const say = reportHeadings[language];
  const single = result.bases.length === 1;
  const ofBase = (base: BaseResult) =>
    partyReasons(base, language).map(({ parties, words }) => {
      const everyone = parties.length > 1 && parties.length === base.parties.length;
      const who = everyone ? say.everyParty(parties.length) : parties.join('; ');
      const reading = single ? undefined : base.reading?.name[language];
      return `${reading === undefined ? '' : `${reading} – `}${who}: ${words}`;
    });
  return [
    ...(single ? [] : [reasonWords(result.reason, language)]),
    ...result.bases.flatMap(ofBase),
    ...result.setAside.map((reason) => `${say.setAside}: ${reasonWords(reason, language)}`),
    ...nationalTargets.map((one) => `${say.national}: ${nationalTargetWords(one, language)}`),
  ];
}
