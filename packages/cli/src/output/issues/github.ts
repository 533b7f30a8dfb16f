import type { Language } from '@khuyenhoc/core';
import type { Reporter } from './reporter.js';
import { isPartial } from './tally.js';

/** Workflow commands that GitHub shows beside the lines of a change. */
export function githubReporter(language: Language): Reporter {
  const tell = (
    kind: string,
    properties: Readonly<Record<string, string | number>>,
    text: string,
  ) => {
    const listed = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
    console.log(`::${kind} ${listed.join(',')}::${data(text)}`);
  };
  return {
    issue: (file, { code, severity, spot, message }) =>
      tell(
        severity,
        { file, line: spot?.line ?? 1, col: spot?.column ?? 1, title: code },
        message[language],
      ),
    end: (tally) => {
      if (!isPartial(tally)) return;
      const { file, shown, errors, warnings } = tally;
      const text = {
        vi: `Một phần: in ${shown} trong ${errors + warnings} lỗi và cảnh báo.`,
        en: `Partial: ${shown} of ${errors + warnings} errors and warnings shown.`,
      };
      tell('notice', { file }, text[language]);
    },
    unreadable: (file, message) => tell('error', { file }, message[language]),
    finish: () => undefined,
  };
}

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (value: string | number): string =>
  data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
