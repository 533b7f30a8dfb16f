import { canonicalDocument, type Document, type Issue, readDocument } from '@khuyenhoc/schemas';
import { Command, Option } from 'commander';
import { checkLines } from '../files/lines/check-lines.js';
import { type LineKind, LINE_KINDS, looksLikeLines } from '../files/lines/line-kinds.js';
import { printIssues } from '../files/print-issues.js';
import { put } from '../files/put.js';
import { nameOfFile, readText } from '../files/read-text.js';
import { EXIT, exitAtLeast } from '../terminal/exit.js';
import { UsageError } from '../usage-error.js';

interface Flags {
  to?: 'json' | 'ndjson';
  output?: string;
}

/** `khuyenhoc convert FILE`: the same document in another form, or in its canonical text. */
export function convertCommand(): Command {
  return new Command('convert')
    .description(
      'đổi dạng tệp, hoặc viết lại theo chuẩn / another form of a file, or its canonical text',
    )
    .argument('<file>', 'tệp JSON, NDJSON, hoặc - / a JSON or NDJSON file, or -')
    .addOption(
      new Option(
        '--to <form>',
        'dạng muốn có, mặc định theo đuôi tệp -o, không thì json / form to write, by default as -o ends, else json',
      ).choices(['json', 'ndjson']),
    )
    .option('-o, --output <file>', 'ghi vào tệp / write to a file')
    .action(convert);
}

async function convert(file: string, flags: Flags): Promise<void> {
  const document = await documentOf(file);
  if (document === null) return;
  const form = flags.to ?? (/\.(ndjson|jsonl)$/i.test(flags.output ?? '') ? 'ndjson' : 'json');
  const text = form === 'json' ? JSON.stringify(document, null, 2) : asLines(document);
  await put(text, flags.output);
}

/** The document of a file in either form, or null after telling all that is wrong with it. */
async function documentOf(file: string): Promise<Document | null> {
  const text = await readText(file);
  const name = nameOfFile(file);
  const lines = /\.(ndjson|jsonl)$/i.test(file) || looksLikeLines(text);
  const { document, issues } = lines ? await fromLines(name, text) : fromWhole(text);
  if (document !== null) return canonicalDocument(document);
  printIssues(name, issues);
  exitAtLeast(EXIT.wrong);
  return null;
}

interface Found {
  readonly document: Document | null;
  readonly issues: readonly Issue[];
}

function fromWhole(text: string): Found {
  const read = readDocument(text);
  return read.ok
    ? { document: read.document, issues: [] }
    : { document: null, issues: read.issues };
}

async function fromLines(file: string, text: string): Promise<Found> {
  const issues: Issue[] = [];
  const items: unknown[] = [];
  let header: unknown = null;
  const chunks = (async function* () {
    yield await Promise.resolve({ text, size: text.length });
  })();
  const checked = await checkLines(
    { file, chunks },
    {
      onIssues: (found) => issues.push(...found),
      onValue: (value, isHeader) => {
        if (isHeader) header = value;
        else items.push(value);
      },
    },
  );
  if (checked === null) return fromWhole('');
  if (issues.length > 0) return { document: null, issues };
  if (header === null) throw noHeader(file);
  return fromWhole(JSON.stringify({ ...(header as object), [checked.kind.list]: items }));
}

function asLines(document: Document): string {
  const kind = LINE_KINDS.find((one) => one.kind === document.kind);
  if (kind === undefined) throw notByLine(document.kind);
  const { [kind.list]: items, ...header } = document as unknown as Record<string, unknown>;
  const all = [header, ...(Array.isArray(items) ? (items as unknown[]) : [])];
  return all.map((one) => JSON.stringify(one)).join('\n');
}

const kindsByLine = (kinds: readonly LineKind[]) => kinds.map((one) => one.kind).join(', ');

const notByLine = (kind: string): UsageError =>
  new UsageError(
    `Tài liệu “${kind}” không có dạng mỗi dòng một bản ghi; chỉ có: ${kindsByLine(LINE_KINDS)}. / A document of kind “${kind}” has no form of one record per line; these have: ${kindsByLine(LINE_KINDS)}.`,
  );

const noHeader = (file: string): UsageError =>
  new UsageError(
    `Dòng đầu của ${file} phải nói các bản ghi thuộc về đâu, ví dụ {"kind":"observations","agreement":"…","illustrative":null}. / The first line of ${file} must say what the records belong to, such as {"kind":"observations","agreement":"…","illustrative":null}.`,
  );
