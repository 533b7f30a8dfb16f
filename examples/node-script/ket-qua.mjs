// Holds the figures of a file against an agreement of the rulebook, and judges the forms of another.
//
//   node ket-qua.mjs [so-lieu.json phieu.json]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  compileCriteriaSet,
  formatPoints,
  programmeReport,
  reasonWords,
  verdictWithDue,
} from '@khuyenhoc/core';
import { agreements, criteriaSets, instruments, targets } from '@khuyenhoc/rulebook';
import { readDocument } from '@khuyenhoc/schemas';

const own = (name) => join(import.meta.dirname, 'data', name);
const [figuresFile = own('so-lieu.json'), formsFile = own('phieu.json')] = process.argv.slice(2);

/** A file that is right, or its mistakes by line and the end. */
function read(file) {
  const result = readDocument(readFileSync(file, 'utf8'));
  if (result.ok) return result.document;
  for (const { spot, code, message } of result.issues) {
    console.error(`${file}:${spot?.line ?? 1}:${spot?.column ?? 1}: [${code}] ${message.vi}`);
  }
  process.exit(1);
}

const figures = read(figuresFile);
const agreement = agreements.find((one) => one.id === figures.agreement);
if (agreement === undefined) throw new Error(`no agreement ${figures.agreement}`);

const report = programmeReport(agreement, [figures], {
  on: '2026-06-30',
  rulebook: { instruments, targets },
});
for (const { commitment, result } of report.rows) {
  const verdict = verdictWithDue(result.verdict, result.due, 'vi');
  console.log(`${commitment.title.vi}: ${verdict}. ${reasonWords(result.reason, 'vi')}`);
}

const { set: id, records } = read(formsFile);
const set = criteriaSets.find((one) => one.id === id);
if (set === undefined) throw new Error(`no criteria set ${id}`);
const rules = compileCriteriaSet(set);
for (const { id: form, answers, circumstances } of records) {
  const { verdict, points } = rules.assess(answers, { circumstances });
  console.log(`${form}: ${verdict}, ${formatPoints(points, 'vi')} điểm`);
}
