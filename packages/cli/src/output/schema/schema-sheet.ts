import type { JsonSchema } from '@khuyenhoc/schemas/json-schema';
import type { Sheet, SheetSection } from '@khuyenhoc/core';
import { type FieldRow, fieldRows } from './field-rows.js';
import { formWords } from './form-words.js';
import { meaning } from './meaning.js';
import { shapesOf } from './shapes.js';

const HEAD = ['Mục / Field', 'Dạng / Form', 'Bắt buộc / Required', 'Nghĩa', 'Meaning'];

/** A JSON Schema as tables of fields in both languages: the document, then each part that it names. */
export function schemaSheet(schema: JsonSchema): Sheet {
  const [vi = '', en = '', unsaid = ''] = String(schema['description']).split('\n');
  const parts = Object.entries(schema.$defs ?? {});
  const simple = parts.filter(([, part]) => !hasFields(part));
  const forms = simple.map(([name, part]) => [name, formWords(part), ...meaning(part)]);
  return {
    title: String(schema['title']),
    lines: [vi, en, `${schema['$id'] as string}. ${unsaid}`],
    sections: [
      ...sections('Các mục / Fields', schema),
      ...parts
        .filter(([, part]) => hasFields(part))
        .flatMap(([name, part]) => sections(name, part)),
      ...(forms.length === 0
        ? []
        : [
            {
              title: 'Dạng giá trị / Forms of values',
              lines: [],
              table: { head: ['Dạng / Form', 'JSON', 'Nghĩa', 'Meaning'], rows: forms },
            },
          ]),
    ],
  };
}

const hasFields = (part: JsonSchema): boolean =>
  part.properties !== undefined || shapesOf(part).some(hasFields);

function sections(title: string, schema: JsonSchema): SheetSection[] {
  const lines = schema['$id'] === undefined ? meaning(schema).filter((one) => one !== '') : [];
  const shapes = shapesOf(schema).filter(hasFields);
  if (shapes.length === 0) return [section(title, lines, fieldRows(schema))];
  const all = shapes.map((one) => fieldRows(one).map((row) => row.join('\n')));
  const shared = all[0]?.filter((row) => all.every((rows) => rows.includes(row))) ?? [];
  const own = shapes.flatMap((one, index) => {
    const rows = (all[index] ?? []).filter((row) => !shared.includes(row)).map(asRow);
    return rows.length === 0 ? [] : [section(`${title}: ${shapeName(one)}`, [], rows)];
  });
  return [section(title, lines, shared.map(asRow)), ...own];
}

const asRow = (text: string) => text.split('\n') as unknown as FieldRow;

const section = (title: string, lines: readonly string[], rows: readonly FieldRow[]) => ({
  title,
  lines,
  ...(rows.length > 0 && { table: { head: HEAD, rows } }),
});

/** A shape by the field that tells it from the others, or by all of its fields. */
function shapeName({ properties = {}, $ref }: JsonSchema): string {
  if ($ref !== undefined) return $ref.replace('#/$defs/', '');
  const marks = Object.entries(properties).filter(
    ([key, one]) => one['const'] !== undefined && key !== 'kind',
  );
  const [key, one] = marks[0] ?? Object.entries(properties)[0] ?? ['', {}];
  return one['const'] === undefined
    ? Object.keys(properties).join(', ')
    : `${key} = ${JSON.stringify(one['const'])}`;
}
