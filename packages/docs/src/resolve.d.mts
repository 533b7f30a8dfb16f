import type { Page } from './page.mjs';
export function resolver(
  pages: readonly Page[],
  files: Map<string, string>,
  dead: string[],
): (page: Page) => (target: string) => string;
