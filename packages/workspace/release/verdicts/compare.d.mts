interface Both {
  readonly vi: string;
  readonly en: string;
}
/** A probe of which the two rulebooks say different things: first the older one, then the present one. */
export interface Change {
  readonly part: 'sets' | 'criteria' | 'targets' | 'funds';
  readonly id: string;
  readonly title: Both;
  readonly day: string;
  readonly probe: Both;
  readonly verdicts: readonly { readonly verdict: string; readonly cites: string }[];
}
export interface Changed {
  readonly changes: readonly Change[];
  readonly unread: readonly string[];
  readonly others: readonly string[];
}
export function changedVerdicts(beforeFolder: string, nowFolder: string): Changed;
