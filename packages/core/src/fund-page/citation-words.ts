import type { Fund, FundRule, Instrument } from '@khuyenhoc/schemas';
import type { Language } from '../language/language.js';
import { formatDate } from '../time/calendar-date.js';

/** `Điều 9 khoản 2, 03/2026/NĐ-CP (hiệu lực 01/03/2026 – …)`, or the fund's own regulation. */
export function citationWords(
  rule: FundRule,
  fund: Fund,
  instruments: readonly Instrument[],
  language: Language,
): string {
  const number = instruments.find((one) => one.id === rule.instrument)?.number;
  const name = rule.applies === 'own' ? fund.regulation?.title[language] : number;
  const day = (date: string | null) => (date === null ? '…' : formatDate(date, language));
  const known = rule.validFrom !== null || rule.validTo !== null;
  const inForce = language === 'vi' ? 'hiệu lực' : 'in force';
  const span = known ? ` (${inForce} ${day(rule.validFrom)} – ${day(rule.validTo)})` : '';
  return `${[rule.clause, name].filter(Boolean).join(', ')}${span}`;
}
