import { agreementTitle } from '../agreement/agreement-title.js';
import type { BaseResult } from '../agreement/judge-base.js';
import type { Language } from '../language/language.js';
import { formatCount } from '../quantity/format.js';
import { isExact } from '../quantity/interval.js';
import { dateWords } from '../time/calendar-date.js';
import { verdictWords } from '../verdict/verdict-words.js';
import type { CardFigure, CardText, ProgrammeCard } from './card.js';
import { reportHeadings } from './headings.js';
import type { ProgrammeReport, ReportRow } from './programme-report.js';
import { rowWords } from './row-words.js';
import { signedWords } from './signed-words.js';
import { whyLines } from './why-lines.js';

/**
 * Makes the card of a report.
 *
 * @example
 * const card = programmeCard(programmeReport(agreement, [observations], { on: '2026-06-30' }));
 * card.kind; // 'programme-card'
 */
export function programmeCard(report: ProgrammeReport): ProgrammeCard {
  return {
    kind: 'programme-card',
    rows: report.rows.map(({ result }) => ({
      verdict: result.verdict,
      figures: result.bases.map(figure),
    })),
    vi: cardText(report, 'vi'),
    en: cardText(report, 'en'),
  };
}

function figure({ parties, count, base, tally }: BaseResult): CardFigure {
  const exact = count && base && tally.open === 0 && isExact(count) && isExact(base);
  return {
    parties: parties.map((party) => party.verdict),
    share: exact && base.min > 0 ? { count: count.min, base: base.min } : null,
  };
}

function cardText(report: ProgrammeReport, language: Language): CardText {
  const say = reportHeadings[language];
  const { agreement, parties, citation, dataAsOf } = report;
  const hub = parties.find((party) => party.role === 'hub');
  const partners = parties.filter((party) => party.role === 'partner');
  const dated = dataAsOf === null ? say.none : dateWords(dataAsOf, language);
  return {
    warning: report.illustrative?.[language] ?? null,
    title: agreementTitle({ ...agreement, parties }, language),
    lines: [
      ...(hub ? [`${hub.name[language]} (${say.hub})`] : []),
      `${say.partners(partners.length)}: ${partners.map((party) => party.name[language]).join('; ')}`,
      signedWords(agreement, language),
    ],
    rows: report.rows.map((row) => rowText(row, language)),
    legend: [verdictWords('met', language), verdictWords('not-met', language), say.open],
    gaps: { heading: say.unknown, lines: report.gaps.map((gap) => gap.text[language]) },
    foot: [
      `${say.judgedOn} ${dateWords(report.on, language)}; ${say.dataAsOf} ${dated}`,
      `${say.source}: ${citation.reference ?? citation.source.join(', ')}`,
      say.inferred,
    ],
  };
}

function rowText(row: ReportRow, language: Language): CardText['rows'][number] {
  const say = reportHeadings[language];
  const words = rowWords(row, language);
  const { bases } = row.result;
  return {
    title: words.commitment,
    asked: `${words.population} · ${words.required}`,
    verdict: words.verdict,
    takes:
      row.result.verdict === 'met' || bases.length === 0
        ? []
        : words.whatItTakes.split('\n').map((line) => `${say.columns.whatItTakes}: ${line}`),
    captions: bases.map((base) => {
      const reading = bases.length > 1 ? base.reading?.name[language] : undefined;
      const met = say.partiesMet(base.tally.met, base.tally.total);
      const { share } = figure(base);
      const counts = share
        ? `${formatCount(share.count, language)}/${formatCount(share.base, language)}; ${met}`
        : met;
      return reading === undefined ? counts : `${reading}: ${counts}`;
    }),
    why: say.why,
    sections: [
      { heading: say.columns.found, lines: words.found.split('\n') },
      { heading: say.why, lines: whyLines(row, language) },
      { heading: say.columns.legalBasis, lines: [words.legalBasis] },
    ],
  };
}
