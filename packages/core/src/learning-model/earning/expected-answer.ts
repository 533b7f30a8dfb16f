import type { Earning } from '@khuyenhoc/schemas';

/** What form of answer a criterion takes, for faults; a code-like text that words are made from. */
export function expectedAnswer(earns: Earning): string {
  switch (earns.kind) {
    case 'judged':
      return `0–${earns.max ?? '?'}${earns.step === null ? '' : ` (${earns.step})`}`;
    case 'bands':
      return earns.measure.kind === 'share' ? '{ count, of }' : String(earns.bands[0]?.from ?? 0);
    case 'proportional':
      return '{ count, of }';
    case 'count':
      return '0, 1, 2, …';
    case 'yes-no':
      return 'true, false';
  }
}
