import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { khuyenhoc, temporary } from './command.js';

const shipped = (name: string) =>
  readFileSync(join(import.meta.dirname, `../../schemas/json-schema/${name}.json`), 'utf8');

describe('khuyenhoc schema', () => {
  it('lists every kind, for people and for programs', () => {
    const text = khuyenhoc('schema', 'list');
    expect({ err: text.err, status: text.status }).toEqual({ err: '', status: 0 });
    const list = JSON.parse(khuyenhoc('schema', 'list', '--format', 'json').out) as {
      kind: string;
    }[];
    expect(list).toEqual(JSON.parse(shipped('index')));
    for (const { kind } of list) expect(text.out).toContain(kind);
  });

  it('shows a schema as it is shipped, and writes it to a file', () => {
    expect(khuyenhoc('schema', 'show', 'fund').out).toBe(shipped('fund'));
    const file = join(temporary(), 'fund.json');
    const { out, err, status } = khuyenhoc('schema', 'show', 'fund', '-o', file);
    expect({ out, err, status }).toEqual({ out: '', err: '', status: 0 });
    expect(readFileSync(file, 'utf8')).toBe(shipped('fund'));
  });

  it('shows the fields with their meaning', () => {
    const { out } = khuyenhoc('schema', 'show', 'party', '--format', 'text');
    expect(out).toContain('Mã của bên.');
    expect(out).toContain('Id of the party.');
  });

  it('names the likely kind, without a trace', () => {
    const { out, err, status } = khuyenhoc('schema', 'show', 'observation-s');
    expect({ out, status }).toEqual({ out: '', status: 2 });
    expect(err).toContain('Có phải “observations”?');
    const english = khuyenhoc('schema', 'show', 'observation-s', '--lang', 'en');
    expect(english.err).toContain('Did you mean “observations”?');
    expect(err).not.toContain('    at ');
  });
});
