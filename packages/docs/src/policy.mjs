/** What the site is served under; it needs nothing looser. The elements' part is the one that docs/embed.md states. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html khuyenhoc-table 'allow-duplicates'",
].join('; ');
