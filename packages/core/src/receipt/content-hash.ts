import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.js';

/**
 * The SHA-256 of data, as 64 hex digits: equal data has an equal hash, however it was written down.
 *
 * @example
 * contentHash({ b: 1, a: 2 }) === contentHash({ a: 2, b: 1 }); // true
 */
export const contentHash = (data: unknown): string =>
  bytesToHex(sha256(utf8ToBytes(canonicalJson(data))));
