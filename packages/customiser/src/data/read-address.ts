import type { Reading } from './reading.js';

/**
 * Takes the address of a data file as it would be written on a page. Only http and https lead to data;
 * `javascript:` and its like are refused, though an element would only ever fetch them.
 */
export function readAddress(text: string): Reading {
  const address = text.trim().normalize('NFC');
  const url = URL.canParse(address, BASE) ? new URL(address, BASE) : null;
  if (address !== '' && url !== null && /^https?:$/.test(url.protocol) && HOST.test(url.host)) {
    return { ok: true, content: { kind: 'address', address } };
  }
  return {
    ok: false,
    why: {
      vi: `Địa chỉ phải bắt đầu bằng “https://” hoặc “/”, nhận được “${address}”.`,
      en: `The address has to begin with “https://” or “/”; it is “${address}”.`,
    },
  };
}

// Stands for the page that the code will be put on, of which only the kind is known.
const BASE = 'https://site.invalid/';

// A host may hold `;` and quotes by the standard of addresses, and would end a line of a policy.
const HOST = /^([\w.-]+|\[[\da-f:]+\])(:\d+)?$/;

/** The other site that an address leads to, as a policy names it; null where it stays on the same one. */
export function originOf(address: string): string | null {
  const { origin } = new URL(address, BASE);
  return origin === new URL(BASE).origin ? null : origin;
}
