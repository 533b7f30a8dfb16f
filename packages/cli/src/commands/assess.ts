import {
  answerFaultWords,
  type Assessment,
  type AssessmentContext,
  assessmentReceipt,
  compileCriteriaSet,
  criteriaSetFor,
  type Language,
} from '@khuyenhoc/core';
import { criteriaSets } from '@khuyenhoc/rulebook';
import {
  type AnswerRecord,
  type AnswersFile,
  type CriteriaSet,
  type Issue,
  makeIssue,
} from '@khuyenhoc/schemas';
import type { Command } from 'commander';
import { findCriteria } from '../files/find-criteria.js';
import { loadAnswers } from '../files/load-answers.js';
import { printIssues } from '../files/print-issues.js';
import { put } from '../files/put.js';
import type { Assessed } from '../output/assessed.js';
import { assessmentText } from '../output/assessment-text.js';
import { assessmentsTable } from '../output/assessments-table.js';
import { versions } from '../output/versions.js';
import { say } from '../terminal/say.js';
import { chosenDay } from '../output/today.js';
import { datedCommand } from './dated-command.js';

interface Flags {
  on?: string;
  lang: Language;
  criteria?: string;
  goal?: string;
  all?: boolean;
  json?: boolean;
  receipt?: boolean;
  output?: string;
}

/** `khuyenhoc assess FILE`: what a criteria set says of the answers in a file, for one or many. */
export function assessCommand(): Command {
  return datedCommand(
    'assess',
    'đánh giá theo bộ tiêu chí; công nhận là việc của cấp có thẩm quyền / assess by a criteria set; to recognise is for the authority',
  )
    .argument('<file>', 'tệp phiếu đánh giá / a file of answers')
    .option(
      '--criteria <set>',
      'mã hoặc tệp bộ tiêu chí, mặc định theo phiếu / id or file of the set, by default the one the file names',
    )
    .option('--goal <id>', 'loại hoặc mức độ muốn đạt / class or level asked for')
    .option('--all', 'mọi lý do, cả những mục đã đạt / every reason, also of what is met')
    .option('--json', 'dạng JSON / as JSON')
    .option('--receipt', 'biên nhận để tính lại về sau / receipts to judge again later')
    .option('-o, --output <file>', 'ghi vào tệp / write to a file')
    .action(async (file: string, flags: Flags) => {
      const loaded = await loadAnswers(file);
      if (loaded === null) return;
      const { document, spotOf } = loaded;
      const { set } = await findCriteria([flags.criteria ?? document.set]);
      const on = chosenDay(flags.on);
      const compiled = compileCriteriaSet(set);
      const contextOf = (record: AnswerRecord): AssessmentContext => ({
        circumstances: record.circumstances,
        unitKinds: record.unitKinds,
        withoutEvidence: record.withoutEvidence,
        goal: flags.goal,
        periodTo: document.period.to,
        lawAsOf: on,
      });
      const all = document.records.map((record): Assessed => ({
        record,
        assessment: compiled.assess(record.answers, contextOf(record)),
      }));
      const issues = all.flatMap(({ assessment }, index) => issuesOf(assessment, index));
      if (issues.length > 0) {
        printIssues(
          file,
          issues.map((issue) => ({ ...issue, spot: spotOf(issue.path) })),
        );
        process.exitCode = 1;
      }
      const text = flags.receipt
        ? JSON.stringify(
            document.records.map((record) => ({
              id: record.id,
              ...assessmentReceipt(compiled, record.answers, contextOf(record), versions()),
            })),
            null,
            2,
          )
        : flags.json
          ? JSON.stringify(asJson(set, document, on, all), null, 2)
          : asText(set, document, on, all, flags);
      await put(text, flags.output);
      sayInForce(set, on);
    });
}

function issuesOf({ faults }: Assessment, index: number): Issue[] {
  return faults.map((fault) => {
    const path = ['records', index, 'answers', fault.at];
    const issue = makeIssue('answer-unusable', path, {
      received: fault.code,
      expected: fault.expected,
    });
    return {
      ...issue,
      message: { vi: answerFaultWords(fault, 'vi'), en: answerFaultWords(fault, 'en') },
    };
  });
}

const asJson = (
  set: CriteriaSet,
  { period }: AnswersFile,
  on: string,
  all: readonly Assessed[],
): object => ({
  set: set.id,
  period,
  lawAsOf: on,
  records: all.map(({ record, assessment }) => ({ id: record.id, ...assessment.toJSON() })),
});

function asText(
  set: CriteriaSet,
  file: AnswersFile,
  on: string,
  all: readonly Assessed[],
  { lang, all: everything }: Flags,
): string {
  const [one, ...others] = all;
  return one !== undefined && others.length === 0
    ? assessmentText(set, file, one, on, lang, everything)
    : assessmentsTable(set, file, all, on, lang);
}

/** Where another set is in force on that day, its id is worth knowing. */
function sayInForce(set: CriteriaSet, on: string): void {
  const lookup = criteriaSetFor(criteriaSets, set.model, set.scopes[0] ?? '', on);
  if (lookup.kind !== 'found' || lookup.set.id === set.id || set.territory !== null) return;
  const { id } = lookup.set;
  say(
    `Vào ${on} bộ tiêu chí có hiệu lực là ${id}, không phải ${set.id}. / On ${on} the set in force is ${id}, not ${set.id}.`,
  );
}
