/** Excel reads a byte order mark as UTF-8, and in Vietnamese settings takes `;` between cells. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A text that a spreadsheet would run as a formula, made harmless by an apostrophe; reading takes it off. */
const harmless = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const field = (text: string): string => {
  const safe = harmless(text);
  return /[";\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/**
 * Rows as CSV that Excel in Vietnam opens at once: UTF-8 with a byte order mark, `;` between cells, and no
 * cell that would run as a formula.
 */
export const writeCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  BYTE_ORDER_MARK +
  rows.map((row) => `${row.map((one) => field(String(one))).join(';')}\r\n`).join('');
