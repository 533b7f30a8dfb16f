import { printable } from '@khuyenhoc/schemas';
import { UsageError } from '../usage-error.js';

const REASONS: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  ENOENT: ['không có tệp hoặc thư mục này', 'there is no such file or folder'],
  EISDIR: ['đây là thư mục, không phải tệp', 'it is a folder and not a file'],
  EACCES: ['không có quyền', 'permission denied'],
  EPERM: ['không có quyền', 'permission denied'],
  ENOTDIR: ['đường dẫn không đúng', 'the path is not right'],
  ENAMETOOLONG: ['tên tệp quá dài', 'the file name is too long'],
  EMFILE: ['mở quá nhiều tệp một lúc', 'too many files are open'],
  ENOSPC: ['hết chỗ trên đĩa', 'the disk is full'],
  EROFS: ['ổ đĩa chỉ cho đọc', 'the disk can only be read'],
  ERR_STRING_TOO_LONG: [
    'tệp quá lớn để đọc một lần; hãy dùng NDJSON',
    'the file is too large to be read at once; use NDJSON',
  ],
  ERR_FS_FILE_TOO_LARGE: [
    'tệp quá lớn để đọc một lần; hãy dùng NDJSON',
    'the file is too large to be read at once; use NDJSON',
  ],
};

/** A file that cannot be opened, in plain words; other errors are no such thing and go on. */
export function cannotOpen(file: string, error: unknown): UsageError {
  const [vi, en] = reasonOf(error);
  const name = printable(file, 300);
  return new UsageError(
    `Không mở được tệp ${name}: ${vi}. / The file ${name} cannot be opened: ${en}.`,
  );
}

/** A file that cannot be written. */
export function cannotWrite(file: string, error: unknown): UsageError {
  const [vi, en] = reasonOf(error);
  const name = printable(file, 300);
  return new UsageError(
    `Không ghi được tệp ${name}: ${vi}. / Cannot write the file ${name}: ${en}.`,
  );
}

function reasonOf(error: unknown): readonly [vi: string, en: string] {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  if (code === null) throw error;
  return REASONS[code] ?? [code, code];
}
