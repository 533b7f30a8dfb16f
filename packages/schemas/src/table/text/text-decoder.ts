import type { Encoding } from './detect-encoding.js';
import { newDecoder } from './web.js';

/** Turns bytes into text piece by piece; the last call has no bytes. */
export type DecodeText = (bytes?: Uint8Array) => string;

/** TCVN3 and VNI stay as their Western letters: which cell is converted is told, cell by cell. */
const LABELS: Readonly<Record<Encoding, string>> = {
  'utf-8': 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  'windows-1258': 'windows-1258',
  tcvn3: 'windows-1252',
  vni: 'windows-1252',
};

/** A decoder for one file. Letters and marks that belong together are joined (NFC) where cells are read. */
export function textDecoder(encoding: Encoding): DecodeText {
  const decoder = newDecoder(LABELS[encoding]);
  return (bytes) =>
    bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
}
