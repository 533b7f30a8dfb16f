/** A page before it is drawn. `source` is the file of the repository that it stands for. */
export interface Page {
  readonly path: string;
  readonly lang: 'vi' | 'en';
  readonly markdown: string;
  readonly source?: string;
  readonly only?: 'en';
  readonly element?: string;
}
