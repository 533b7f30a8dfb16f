import { agreementTitle } from '../agreement/agreement-title.js';
import type { ProgrammeReport } from '../report/programme-report.js';
import type { DocumentOptions } from './document-options.js';
import { PAPER_WORDS } from './paper-words.js';
import type { PaperFrame } from './report-document.js';

/** Heading, subject, addressees and signature block of a report; what is not given stays blank. */
export function paperFrame(report: ProgrammeReport, options: DocumentOptions): PaperFrame {
  const { inputs, language, kind } = options;
  const words = PAPER_WORDS[language];
  const year = report.on.slice(0, 4);
  const about = inSentence(
    agreementTitle({ ...report.agreement, parties: report.parties }, language),
  );
  const { authority, office, name } = inputs?.signature ?? {};
  return {
    nation: words.nation,
    motto: words.motto,
    superiorBody: inputs?.superiorBody?.toLocaleUpperCase(language) ?? null,
    issuingBody: (inputs?.issuingBody ?? words.issuingBody).toLocaleUpperCase(language),
    number: words.number(inputs?.symbol ?? 'BC-HKH'),
    placeAndDate: words.placeAndDate(inputs?.place ?? '………', year),
    type: words.type,
    subject: inputs?.subject ?? words.subject[kind](about, year),
    to: { label: words.to, names: inputs?.to ?? [] },
    recipients: { label: words.recipients, names: [...(inputs?.recipients ?? []), words.archive] },
    signature: {
      authority: authority?.toLocaleUpperCase(language) ?? null,
      office: (office ?? words.office).toLocaleUpperCase(language),
      note: words.signatureNote,
      name: name ?? words.name,
    },
  };
}

/** “Chương trình …” inside a sentence. */
export const inSentence = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);
