import type { Language } from '@khuyenhoc/core';
import { readSheet, type Sheet } from '../table/sheet.js';
import { languageOf } from './language-of.js';

/** What an author wrote inside an element. */
export type PageData =
  | { readonly route: 'script'; readonly value: unknown }
  | { readonly route: 'table'; readonly value: Sheet; readonly language: Language };

/** Reads the data that stands inside an element: a block of JSON before a table. */
export function pageData(element: Element): PageData | null {
  const script = element.querySelector('script[type="application/json"]');
  if (script) return { route: 'script', value: parse(script.textContent) };
  const table = element.querySelector('table');
  return table && { route: 'table', value: readSheet(table), language: languageOf(table) };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
