import type { FundRule } from '@khuyenhoc/schemas';
export function probesOf(rule: FundRule, day: string): readonly object[];
