import type { Language } from '@khuyenhoc/core';
import type { Colours } from './colour/colours.js';

/** The ways to put an element on a site. */
export const FORMS = ['script', 'div', 'table', 'npm', 'iframe'] as const;
export type Form = (typeof FORMS)[number];

/** Where its data comes from. */
export const SOURCES = ['sample', 'address', 'pasted'] as const;
export type Source = (typeof SOURCES)[number];

/** Everything that a reader has chosen. */
export interface State {
  /** Language of this page, not of the element. */
  readonly ui: Language;
  /** The element, without `kh-`. */
  readonly name: string;
  readonly source: Source;
  readonly address: string;
  readonly pasted: string;
  readonly language: Language | 'page';
  readonly theme: 'red-gold' | 'neutral';
  readonly scheme: 'page' | 'light' | 'dark';
  readonly colours: Colours;
  readonly form: Form;
  /** Preview on a dark page, and as narrow as a phone. */
  readonly dark: boolean;
  readonly narrow: boolean;
  /** What was done last, for everyone to read and hear. */
  readonly done: string;
}

export const START: Omit<State, 'name'> = {
  ui: 'vi',
  source: 'sample',
  address: '/khuyen-hoc/so-lieu.json',
  pasted: '',
  language: 'page',
  theme: 'red-gold',
  scheme: 'page',
  colours: {},
  form: 'script',
  dark: false,
  narrow: false,
  done: '',
};
