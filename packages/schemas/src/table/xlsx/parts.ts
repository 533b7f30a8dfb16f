import { newDecoder } from '../text/web.js';
import { XLSX_LIMITS } from './limits.js';
import { XmlScanner, type XmlEvents } from './xml-scanner.js';
import type { Zip } from './zip.js';

/** Scans one part of a workbook from begin to end. */
export async function scanPart(
  zip: Zip,
  name: string,
  events: XmlEvents,
  limit: number = XLSX_LIMITS.part,
): Promise<void> {
  const decoder = newDecoder('utf-8');
  const scanner = new XmlScanner(events);
  for await (const piece of zip.bytesOf(name, limit)) {
    scanner.push(decoder.decode(piece, { stream: true }));
  }
  scanner.push(decoder.decode());
  scanner.end();
}

/** `../a/b.xml` seen from a folder. */
export function resolvePart(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
