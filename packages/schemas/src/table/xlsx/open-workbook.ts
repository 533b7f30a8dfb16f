import type { Merge, SheetRow } from '../cell/cell.js';
import { FileFault } from '../file-fault.js';
import { newDecoder } from '../text/web.js';
import { broken, overLimit, XLSX_LIMITS } from './limits.js';
import { resolvePart, scanPart } from './parts.js';
import { sharedStrings } from './shared-strings.js';
import { mergeCollector, rowBuilder } from './sheet-rows.js';
import { cellStyles } from './styles.js';
import { attribute, XmlScanner } from './xml-scanner.js';
import { openZip, type Zip } from './zip.js';

/** One sheet of a workbook. */
export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** The joined cells; reads the sheet through. */
  readonly merges: () => Promise<readonly Merge[]>;
  /** Hands the rows over one by one; empty ones may be missing. */
  readonly eachRow: (take: (row: SheetRow) => void) => Promise<void>;
}

/** What kind of file its first bytes make it. */
export type FileForm = 'xlsx' | 'old-excel' | 'encrypted' | 'text';

/** Tells workbooks from text by the first bytes; names of files are not trusted. */
export function fileForm(start: Uint8Array): FileForm {
  const begins = (...bytes: number[]) => bytes.every((byte, index) => start[index] === byte);
  if (begins(0x50, 0x4b, 0x03, 0x04) || begins(0x50, 0x4b, 0x05, 0x06)) return 'xlsx';
  const text = newDecoder('windows-1252').decode(start.subarray(0, 65_536));
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) {
    // The names of the parts stand in UTF-16.
    return text.replaceAll('\0', '').includes('EncryptedPackage') ? 'encrypted' : 'old-excel';
  }
  // What web systems export as .xls.
  return /^\s*(<html|<table|<\?xml[^>]*>\s*(<\?mso|<Workbook))/i.test(text.slice(0, 2000))
    ? 'old-excel'
    : 'text';
}

/**
 * Opens a workbook (.xlsx) of which all bytes are there. Only what is asked for is unpacked, piece by piece.
 *
 * @throws FileFault where it is damaged, unsafe or over a limit
 */
export async function openWorkbook(bytes: Uint8Array): Promise<readonly WorkbookSheet[]> {
  const form = fileForm(bytes);
  if (form === 'old-excel') throw new FileFault('file-old-excel');
  if (form === 'encrypted') throw new FileFault('file-encrypted');
  if (form === 'text')
    throw new FileFault('file-not-table', { received: 'không phải / not .xlsx' });
  if (bytes.length > XLSX_LIMITS.file)
    throw overLimit('Tệp / file', bytes.length, XLSX_LIMITS.file);
  const zip = openZip(bytes);
  const roots = await targets(zip, '_rels/.rels', '');
  const book =
    roots.find(({ type }) => type.endsWith('/officeDocument'))?.target ?? 'xl/workbook.xml';
  if (!zip.has(book)) throw broken(`thiếu / missing ${book}`);
  const folder = book.split('/').slice(0, -1).join('/');
  const links = await targets(zip, `${folder}/_rels/${book.slice(folder.length + 1)}.rels`, folder);
  const named: { name: string; hidden: boolean; id: string }[] = [];
  let from1904 = false;
  await scanPart(zip, book, {
    open(tag, raw) {
      if (tag === 'workbookPr') from1904 = /^(1|true)$/.test(attribute(raw, 'date1904') ?? '');
      if (tag !== 'sheet') return;
      const hidden = (attribute(raw, 'state') ?? 'visible') !== 'visible';
      named.push({ name: attribute(raw, 'name') ?? '', hidden, id: attribute(raw, 'id') ?? '' });
    },
  });
  const partOf = (kind: string) =>
    links.find(({ type, target }) => type.endsWith(kind) && zip.has(target))?.target;
  const [stringPart, stylePart] = [partOf('/sharedStrings'), partOf('/styles')];
  const styles = stylePart === undefined ? [] : await cellStyles(zip, stylePart);
  // Texts are read when the first sheet is, not to look at names only.
  let strings: Promise<readonly string[]> | undefined;
  return named.flatMap(({ name, hidden, id }) => {
    const part = links.find((link) => link.id === id)?.target;
    if (part === undefined || !zip.has(part)) return [];
    const merges = () => mergesOf(zip, part);
    const eachRow = async (take: (row: SheetRow) => void) => {
      strings ??= stringPart === undefined ? Promise.resolve([]) : sharedStrings(zip, stringPart);
      const context = { strings: await strings, styles, from1904 };
      await scanPart(zip, part, rowBuilder(context, take), XLSX_LIMITS.sheet);
    };
    return [{ name, hidden, merges, eachRow }];
  });
}

/** Which part each id of a part means. */
async function targets(zip: Zip, name: string, folder: string) {
  const links: { id: string; type: string; target: string }[] = [];
  if (!zip.has(name)) return links;
  await scanPart(zip, name, {
    open(tag, raw) {
      // What lies outside the file is never fetched.
      if (tag !== 'Relationship' || attribute(raw, 'TargetMode') === 'External') return;
      const target = resolvePart(folder, attribute(raw, 'Target') ?? '');
      links.push({ id: attribute(raw, 'Id') ?? '', type: attribute(raw, 'Type') ?? '', target });
    },
  });
  return links;
}

const END_OF_ROWS = /<\/(?:\w{1,20}:)?sheetData>/;

/** Joined cells stand behind the rows; those are passed over without a look. */
async function mergesOf(zip: Zip, part: string): Promise<readonly Merge[]> {
  const merges: Merge[] = [];
  const decoder = newDecoder('utf-8');
  const scanner = new XmlScanner(mergeCollector(merges));
  let [before, behind] = ['', false];
  for await (const piece of zip.bytesOf(part, XLSX_LIMITS.sheet)) {
    const text = decoder.decode(piece, { stream: true });
    if (behind) scanner.push(text);
    else {
      const all = before + text;
      const end = END_OF_ROWS.exec(all);
      if (end === null) before = all.slice(-40);
      else {
        behind = true;
        scanner.push(all.slice(end.index + end[0].length));
      }
    }
  }
  return merges;
}
