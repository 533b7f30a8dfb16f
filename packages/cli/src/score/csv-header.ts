import { open } from 'node:fs/promises';
import {
  CsvReader,
  detectEncoding,
  detectSeparator,
  shownCell,
  type Separator,
  textDecoder,
} from '@khuyenhoc/schemas/table';

const LOOK_AT = 256 * 1024;

/** How a text table is written. */
export interface CsvForm {
  readonly utf8: boolean;
  readonly separator: Separator;
  readonly header: readonly string[];
}

/** Looks at the start of a text table. */
export async function csvForm(file: string): Promise<CsvForm> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(LOOK_AT), 0, LOOK_AT, 0);
    const start = buffer.subarray(0, bytesRead);
    const { encoding } = detectEncoding(start);
    const text = textDecoder(encoding)(start);
    const separator = detectSeparator(text);
    let header: readonly string[] = [];
    const reader = new CsvReader(separator, ({ row, cells }) => {
      if (row === 1) header = cells.map((cell) => shownCell(cell).trim());
    });
    reader.push(text);
    if (bytesRead < LOOK_AT) reader.end();
    return { utf8: encoding === 'utf-8', separator, header };
  } finally {
    await handle.close();
  }
}
