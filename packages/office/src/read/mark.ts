/** One place to look at: where it is, and what is wrong with it in both languages. */
export interface Mark {
  readonly file: string;
  readonly cell: string;
  readonly severity: 'error' | 'warning';
  readonly heading: string;
  readonly message: { readonly vi: string; readonly en: string };
}

export const cellName = (sheet: string | null, cell: string): string =>
  sheet === null ? cell : `${sheet}!${cell}`;
