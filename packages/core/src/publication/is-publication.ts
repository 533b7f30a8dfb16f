import type { FundPublication } from './fund-publication.js';

const KEYS = new Set(
  (
    'kind fundName illustrative vi en year from to on opening closing money goods receipts receiptsTotal ' +
    'payments paymentsTotal recipientsTotal donors otherDonorsAmount awards awardsPeople awardsAmount ' +
    'recipients legalBasis ledgerHead amount people name school category level rank'
  ).split(' '),
);

/**
 * Whether a value from outside, such as a file beside a page, is a publication and nothing more. One
 * unknown key anywhere, and it is not.
 */
export const isPublication = (value: unknown): value is FundPublication =>
  typeof value === 'object' &&
  value !== null &&
  Reflect.get(value, 'kind') === 'fund-publication' &&
  hasOnlyPublicKeys(value);

function hasOnlyPublicKeys(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(hasOnlyPublicKeys);
  return Object.entries(value).every(([key, inner]) => KEYS.has(key) && hasOnlyPublicKeys(inner));
}
