const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it has to stand in HTML, in an attribute too. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

/** JSON as it may stand in a block of a page: nothing in it can end the block or begin a comment. */
export const blockJson = (value: unknown): string =>
  JSON.stringify(value, null, 1).replaceAll('<', '\\u003c');
