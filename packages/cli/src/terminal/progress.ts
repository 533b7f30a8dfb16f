const BAR = 24;
const EVERY_MS = 100;

/** How far long work has come, in one line of a terminal that rewrites itself. */
export interface Progress {
  /** `done` of `total`, in bytes. */
  readonly at: (done: number) => void;
  /** Wipes the line, so that other text can be printed; it comes back by itself. */
  readonly wipe: () => void;
}

const SILENT: Progress = { at: () => undefined, wipe: () => undefined };

/**
 * Shows progress on standard error, and only where that is a terminal.
 *
 * @param total bytes; null where it is not known, then what was read is shown alone
 */
export function showProgress(
  label: string,
  total: number | null,
  stream: NodeJS.WriteStream = process.stderr,
): Progress {
  if (!stream.isTTY) return SILENT;
  let last = Date.now();
  let shown = false;
  const wipe = () => {
    if (shown) stream.write('\r\u001b[K');
    shown = false;
  };
  const at = (done: number) => {
    const now = Date.now();
    if (now - last < EVERY_MS) return;
    last = now;
    shown = true;
    stream.write(`\r\u001b[K${progressLine(label, done, total).slice(0, stream.columns - 1)}`);
  };
  return { at, wipe };
}

/** `so-lieu.ndjson [#####…]  42% 12,5/29,8 MB` */
export function progressLine(label: string, done: number, total: number | null): string {
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1).replace('.', ',');
  if (total === null || total === 0) return `${label} ${megabytes(done)} MB`;
  const share = Math.min(1, done / total);
  const filled = Math.round(share * BAR);
  const bar = '█'.repeat(filled) + '░'.repeat(BAR - filled);
  const percent = String(Math.floor(share * 100)).padStart(3);
  return `${label} ${bar} ${percent}% ${megabytes(done)}/${megabytes(total)} MB`;
}
