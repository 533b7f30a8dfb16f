import { agreementTitle } from '../agreement/agreement-title.js';
import type { ProgrammeReport } from '../report/programme-report.js';
import { reportHeadings } from '../report/headings.js';
import { signedWords } from '../report/signed-words.js';
import { dateWords } from '../time/calendar-date.js';
import type { Block } from './block.js';
import type { DocumentOptions } from './document-options.js';
import { inSentence } from './paper-frame.js';
import { PAPER_WORDS } from './paper-words.js';
import { paperCount } from './running-text.js';

/** What the report is about, and of what day its figures are. */
export function introSection(report: ProgrammeReport, { language }: DocumentOptions): Block[] {
  const words = PAPER_WORDS[language];
  const { agreement, parties, on, dataAsOf } = report;
  const title = inSentence(agreementTitle({ ...agreement, parties }, language));
  const count = parties.filter((party) => party.role === 'partner').length;
  const partners =
    language === 'vi' ? `${paperCount(count, 'vi')} cơ quan phối hợp` : `${count} partner bodies`;
  const signed = inSentence(signedWords(agreement, language));
  const say = reportHeadings[language];
  const dated = dataAsOf === null ? say.none : dateWords(dataAsOf, language);
  const asOf = `${say.judgedOn} ${dateWords(on, language)}; ${say.dataAsOf} ${dated}.`;
  return [
    { kind: 'paragraph', text: words.intro(title, signed, partners) },
    { kind: 'paragraph', text: asOf },
  ];
}

/** The bodies of a programme, hub first. */
export function partiesLine({ parties }: ProgrammeReport, language: 'vi' | 'en'): string {
  const say = reportHeadings[language];
  const names = (hub: boolean) =>
    parties.filter((one) => (one.role === 'hub') === hub).map((one) => one.name[language]);
  return `${names(true).join(', ')} (${say.hub}); ${names(false).join('; ')}`;
}
