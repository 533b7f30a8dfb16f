import core from '@khuyenhoc/core/package.json' with { type: 'json' };
import rulebook from '@khuyenhoc/rulebook/package.json' with { type: 'json' };

/** The versions of the packages that judge, for receipts. */
export const versions = (): Readonly<Record<string, string>> =>
  Object.fromEntries([core, rulebook].map(({ name, version }) => [name, version]));
