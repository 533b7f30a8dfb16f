import type { AuthoringFinding } from './finding.js';
import type { AuthoringCode } from './words/authoring-messages.js';

/** Things that an act may well lay down, yet that are mostly slips. */
const WARNINGS: readonly AuthoringCode[] = [
  'class-gap-note-needless',
  'class-otherwise-unreachable',
  'floor-without-effect',
  'level-easier',
  'level-not-asked-higher',
  'relief-not-easier',
  'share-zero',
];

interface Facts {
  readonly received?: unknown;
  readonly expected?: unknown;
  readonly name?: string;
  readonly detail?: unknown;
}

const text = (value: unknown): string =>
  value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);

/** Builds a finding; facts that its words do not use may be left out. */
export function finding(
  code: AuthoringCode,
  path: AuthoringFinding['path'],
  { received, expected, name = '', detail }: Facts = {},
  document: AuthoringFinding['document'] = 'set',
): AuthoringFinding {
  return {
    code,
    severity: WARNINGS.includes(code) ? 'warning' : 'error',
    document,
    path,
    received: text(received),
    expected: text(expected),
    data: { name, detail: text(detail) },
  };
}
