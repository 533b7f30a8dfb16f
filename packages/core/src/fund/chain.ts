import type { LedgerItem } from '@khuyenhoc/schemas';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../receipt/canonical-json.js';

/** A hash over all lines so far: one changed letter in the past changes every hash after it. */
export interface Chain {
  readonly add: (item: LedgerItem) => void;
  /** 64 hex digits; of nothing, 64 zeros. */
  readonly head: () => string;
}

/**
 * Begins a hash chain (chuỗi băm): each hash is SHA-256 of the one before, a line break, and the line as
 * JSON with its keys in order. Whoever keeps an older head can see whether anything before it changed.
 *
 * @example
 * const chain = newChain();
 * for (const item of ledger.items) chain.add(item);
 * chain.head();
 */
export function newChain(): Chain {
  let head = '0'.repeat(64);
  return {
    add: (item) => {
      head = bytesToHex(sha256(utf8ToBytes(`${head}\n${canonicalJson(item)}`)));
    },
    head: () => head,
  };
}
