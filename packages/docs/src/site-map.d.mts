import type { Page } from './page.mjs';
export interface Group {
  readonly title: Readonly<Record<'vi' | 'en', string>>;
  readonly entries: readonly { path: string; title: string; english: boolean; address: string }[];
}
export function madePages(): Page[];
export function sidebarGroups(pages: readonly Page[], lang: 'vi' | 'en'): Group[];
