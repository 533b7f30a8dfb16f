/** Guides by group, each page by its path in docs. */
export const guides: readonly {
  readonly title: Readonly<Record<'vi' | 'en', string>>;
  readonly pages: readonly string[];
}[];
