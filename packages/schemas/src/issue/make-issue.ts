import type { Issue, Path } from './issue.js';
import type { Words } from './words.js';
import type { IssueFacts } from './issue-facts.js';
import { ISSUE_MESSAGES, type IssueCode } from './issue-messages.js';
import { printable } from './printable.js';
import { spellingNote } from './spelling-note.js';

/** Facts as they are found: what is expected may be said in both languages. */
export type FoundFacts = Partial<Omit<IssueFacts, 'expected' | 'detail'>> & {
  readonly expected?: string | Words;
  readonly detail?: string | Words;
};

/** Builds an {@link Issue} with its words; facts that a code does not use may be left out. */
export function makeIssue(code: IssueCode, path: Path, facts: FoundFacts = {}): Issue {
  const received = printable(facts.received ?? '', LONGEST);
  const hint = printable(facts.hint ?? '', LONGEST);
  const name = printable(facts.name ?? '', 100);
  const expected = bothWays(facts.expected);
  const detail = bothWays(facts.detail);
  const say = (language: 'vi' | 'en'): string =>
    ISSUE_MESSAGES[code]({
      received: received || NOTHING[language],
      expected: expected[language],
      name,
      hint,
      detail: detail[language],
    })[language];
  const note = spellingNote(facts.name || received.replace(/^“|”$/g, ''), hint);
  return {
    code,
    severity: 'error',
    path,
    received: received || name,
    expected,
    message: { vi: say('vi') + note.vi, en: say('en') + note.en },
  };
}

// Lists of what would do come from the file as well, and may be long.
const LONGEST = 1000;

const NOTHING: Words = { vi: 'không có gì', en: 'nothing' };

const bothWays = (fact: string | Words = ''): Words =>
  typeof fact === 'string'
    ? { vi: printable(fact, LONGEST), en: printable(fact, LONGEST) }
    : { vi: printable(fact.vi, LONGEST), en: printable(fact.en, LONGEST) };
