import type { Words } from '@khuyenhoc/core';

/** A piece of code to copy, with where it goes; `file` is what it is kept as, where it is a file. */
export interface Part {
  readonly id: 'file' | 'tag' | 'policy' | 'style' | 'content' | 'install' | 'import' | 'frame';
  readonly where: Words;
  /** Empty where there is a file to keep and nothing to copy. */
  readonly code: string;
  readonly file?: { readonly name: string; readonly type: string; readonly text: string };
}
