import type { Language } from '@khuyenhoc/core';
import { pathToFileURL } from 'node:url';
import type { PrintedIssue } from '../../files/print-issues.js';
import { versions } from '../versions.js';
import type { Reporter } from './reporter.js';
import { isPartial } from './tally.js';

/** SARIF 2.1.0, the form in which code scanners hand on what they found. */
export function sarifReporter(language: Language): Reporter {
  const results: object[] = [];
  const rules = new Map<string, object>();
  const notes: object[] = [];
  const note = (level: string, text: string) => notes.push({ level, message: { text } });
  return {
    issue: (file, issue) => {
      rules.set(issue.code, { id: issue.code });
      results.push(result(file, issue, language));
    },
    end: (tally) => {
      if (isPartial(tally)) note('warning', `${tally.file}: partial, ${tally.shown} shown`);
    },
    unreadable: (_file, message) => note('error', message[language]),
    finish: () => {
      const driver = {
        name: 'khuyenhoc',
        semanticVersion: versions()['@khuyenhoc/core'],
        rules: [...rules.values()],
      };
      const run = {
        tool: { driver },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: notes.every((one) => !('level' in one && one.level === 'error')),
            toolExecutionNotifications: notes,
          },
        ],
        results,
      };
      const $schema = 'https://json.schemastore.org/sarif-2.1.0.json';
      console.log(JSON.stringify({ $schema, version: '2.1.0', runs: [run] }, null, 2));
    },
  };
}

const result = (file: string, issue: PrintedIssue, language: Language): object => ({
  ruleId: issue.code,
  level: issue.severity,
  message: { text: issue.message[language] },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: uriOf(file) },
        region: { startLine: issue.spot?.line ?? 1, startColumn: issue.spot?.column ?? 1 },
      },
    },
  ],
});

/** A relative name stays relative, as the repository that the report is about may stand anywhere. */
const uriOf = (file: string): string =>
  /^([/\\]|[A-Za-z]:)/.test(file)
    ? pathToFileURL(file).href
    : file.split(/[\\/]/).map(encodeURIComponent).join('/');
