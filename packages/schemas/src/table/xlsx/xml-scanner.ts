import { FileFault } from '../file-fault.js';
import { broken, overLimit, XLSX_LIMITS } from './limits.js';

/** What is told of an XML text, in its order. Names are without prefix; `raw` holds the attributes. */
export interface XmlEvents {
  readonly open?: (name: string, raw: string) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Text with the five entities of XML and numbered letters; others cannot be, without a DTD. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES.get(name) ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The value of an attribute, or undefined. */
export function attribute(raw: string, name: string): string | undefined {
  for (let at = raw.indexOf(name); at !== -1; at = raw.indexOf(name, at + 1)) {
    const before = at === 0 ? ' ' : raw.charAt(at - 1);
    const found = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(raw.slice(at + name.length));
    if (/[\s:]/.test(before) && found) return decoded(found[1] ?? found[2] ?? '');
  }
  return undefined;
}

/**
 * A scanner of XML that is fed piece by piece and keeps nothing. A document type is refused, and with it
 * every entity that could be defined or fetched.
 */
export class XmlScanner {
  readonly #events: XmlEvents;
  #rest = '';
  /** The end of a comment or instruction that is being passed over. */
  #until: string | null = null;

  constructor(events: XmlEvents) {
    this.#events = events;
  }

  push(piece: string): void {
    const all = this.#rest + piece;
    let at = 0;
    while (at < all.length) {
      if (this.#until !== null) {
        const end = all.indexOf(this.#until, at);
        if (end === -1) {
          this.#rest = all.slice(Math.max(at, all.length - 2));
          return;
        }
        at = end + this.#until.length;
        this.#until = null;
      }
      const tag = all.indexOf('<', at);
      if (tag === -1) {
        // A letter that is being spelled out may go on in the next piece.
        const amp = all.indexOf(';', all.lastIndexOf('&')) === -1 ? all.lastIndexOf('&') : -1;
        const cut = amp >= at && all.length - amp < 16 ? amp : all.length;
        this.#text(all.slice(at, cut));
        this.#rest = all.slice(cut);
        return;
      }
      if (tag > at) this.#text(all.slice(at, tag));
      const next = this.#markup(all, tag);
      if (next === -1) {
        if (all.length - tag > XLSX_LIMITS.tag)
          throw overLimit('XML', all.length - tag, XLSX_LIMITS.tag);
        this.#rest = all.slice(tag);
        return;
      }
      at = next;
    }
    this.#rest = '';
  }

  end(): void {
    if (this.#rest.trim() !== '' || this.#until !== null) throw broken('XML bị cắt / cut off');
  }

  #text(text: string): void {
    if (text !== '') this.#events.text?.(decoded(text));
  }

  /** Where it goes on after a tag or the like; -1 where that has not come in yet. */
  #markup(all: string, tag: number): number {
    const second = all.charAt(tag + 1);
    if (second === '!' || second === '?') return this.#special(all, tag);
    const end = tagEnd(all, tag);
    if (end === -1) return -1;
    const body = all.slice(tag + 1, end);
    if (second === '/') this.#events.close?.(localName(body.slice(1).trim()));
    else {
      const empty = body.endsWith('/');
      const [, written = '', raw = ''] =
        /^(\S*)([^]*)$/.exec(empty ? body.slice(0, -1) : body) ?? [];
      const name = localName(written);
      this.#events.open?.(name, raw);
      if (empty) this.#events.close?.(name);
    }
    return end + 1;
  }

  #special(all: string, tag: number): number {
    if (all.startsWith('<?', tag)) {
      this.#until = '?>';
      return tag + 2;
    }
    if (all.startsWith('<!--', tag)) {
      this.#until = '-->';
      return tag + 4;
    }
    if (all.startsWith('<![CDATA[', tag)) {
      const end = all.indexOf(']]>', tag);
      if (end === -1) return -1;
      this.#events.text?.(all.slice(tag + 9, end));
      return end + 3;
    }
    // Too little has come in to tell.
    if (all.length - tag < 9) return -1;
    throw new FileFault('file-unsafe', { detail: 'DOCTYPE, ENTITY' });
  }
}

/** Where a tag ends; a `>` inside an attribute does not end it. -1 where the end has not come in yet. */
function tagEnd(all: string, tag: number): number {
  const first = all.indexOf('>', tag);
  if (first === -1) return -1;
  let quote = '';
  for (let at = tag + 1; at < all.length; at += 1) {
    const letter = all.charAt(at);
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '>') return at;
    else if (letter === '"' || letter === "'") quote = letter;
  }
  return -1;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
