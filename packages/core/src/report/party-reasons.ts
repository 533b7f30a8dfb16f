import type { BaseResult } from '../agreement/judge-base.js';
import type { Language } from '../language/language.js';
import type { Reason } from '../verdict/reason.js';
import type { Verdict } from '../verdict/verdict.js';
import { reasonWords } from './reason-words.js';

/** Parties of which the same can be said. */
export interface PartyReasons {
  readonly verdict: Verdict;
  readonly parties: readonly string[];
  readonly words: string;
}

/** Why each party stands where it does; parties with the same reason are named together. */
export function partyReasons(base: BaseResult, language: Language): readonly PartyReasons[] {
  const groups = new Map<string, { verdict: Verdict; parties: string[]; words: string }>();
  for (const { name, verdict, reason } of base.parties) {
    const words = (reason.children ?? []).map((one) => branchWords(one, language)).join('; ');
    const group = groups.get(words);
    if (group) group.parties.push(name[language]);
    else groups.set(words, { verdict, parties: [name[language]], words });
  }
  return [...groups.values()];
}

function branchWords(reason: Reason, language: Language): string {
  const inner = (reason.children ?? []).map((one) => branchWords(one, language));
  return [reasonWords(reason, language), ...inner].join('; ');
}
