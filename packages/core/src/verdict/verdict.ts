/**
 * Where a requirement stands. Only two of the six are certain about the facts; the others say why
 * no yes or no can be given.
 */
export type Verdict =
  'met' | 'not-met' | 'undetermined' | 'not-applicable' | 'incomparable' | 'no-rule-in-force';

// Worst first: the first of these that occurs decides.
const ORDER = ['not-met', 'no-rule-in-force', 'incomparable', 'undetermined', 'met'] as const;

/**
 * The verdict on “all of these”. One that is not met decides at once, whatever is still unknown;
 * parts that do not apply are left out; of nothing left, nothing applies.
 *
 * @example
 * allOf(['met', 'undetermined']); // 'undetermined'
 * allOf(['not-met', 'undetermined']); // 'not-met'
 */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  return ORDER.find((verdict) => verdicts.includes(verdict)) ?? 'not-applicable';
}

/** The verdict when it is not known which of several readings holds: theirs if they agree. */
export function whichever(verdicts: readonly Verdict[]): Verdict {
  const [first] = verdicts;
  if (first === undefined) return 'not-applicable';
  return verdicts.every((verdict) => verdict === first) ? first : 'undetermined';
}
