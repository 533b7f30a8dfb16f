import type { FundRule } from '@khuyenhoc/schemas';
export function verdictOf(
  rules: readonly FundRule[],
  topic: string,
  probe: object,
  day: string,
): { readonly verdict: string; readonly cites: string };
