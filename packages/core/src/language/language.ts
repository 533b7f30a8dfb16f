/** The languages that every text for people exists in; Vietnamese is the official one. */
export type Language = 'vi' | 'en';

/** The same text in both languages. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}
