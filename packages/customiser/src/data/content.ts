import type { Words } from '@khuyenhoc/core';
import type { ElementInfo } from '../made.js';
import type { State } from '../state.js';
import { readAddress } from './read-address.js';
import { readPasted } from './read-pasted.js';

/** A table as text, row by row; the first row is the heads. */
export interface PlainTable {
  readonly caption: string;
  readonly rows: readonly (readonly string[])[];
}

/** The data of an element, ready to be shown and to be printed into code. */
export type Content =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'table'; readonly table: PlainTable };

/** Data, or what is wrong with it. */
export type Reading =
  { readonly ok: true; readonly content: Content } | { readonly ok: false; readonly why: Words };

/** What the reader gave, by the way that was chosen. */
export function contentOf(state: State, element: ElementInfo): Reading {
  if (state.source === 'address') return readAddress(state.address);
  if (state.source === 'pasted') return readPasted(state.pasted);
  return element.sample === null
    ? {
        ok: false,
        why: {
          vi: 'Thẻ này chưa có số liệu mẫu: hãy cho địa chỉ tệp hoặc dán số liệu.',
          en: 'There is no sample for this element: give an address or paste data.',
        },
      }
    : { ok: true, content: { kind: 'json', value: element.sample } };
}
