import type { ElementInfo } from '../made.js';
import type { State } from '../state.js';
import { readAddress } from './read-address.js';
import { readPasted } from './read-pasted.js';
import type { Reading } from './reading.js';

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
