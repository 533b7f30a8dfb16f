import { readdirSync, readFileSync } from 'node:fs';
import {
  type RecognitionCandidate,
  type Procedure,
  readDocument,
  type RecognitionEvent,
} from '@khuyenhoc/schemas';

const folder = new URL('../../rulebook/data/procedures/', import.meta.url);

/** The procedures of the rulebook, read from its data. */
export const procedures = readdirSync(folder).map((name) => {
  const result = readDocument(readFileSync(new URL(name, folder), 'utf8'));
  if (!result.ok) throw new Error(`${name}: ${result.issues[0]?.message.en}`);
  return result.document as Procedure;
});

export const procedure = (id: string): Procedure => procedures.find((one) => one.id === id)!;

export const candidate = (model: string, scope: string): RecognitionCandidate =>
  ({ id: 'one', model, scope }) as RecognitionCandidate;
export const commune = candidate('learning-community', 'commune');
export const family = candidate('learning-family', 'household');
export const district = candidate('learning-community', 'district');

let count = 0;
/** An event made of plain data; change what matters. */
export const event = (
  type: RecognitionEvent['type'],
  on: string,
  more: object = {},
): RecognitionEvent =>
  ({ type, id: `e${++count}`, on, document: null, ...more }) as unknown as RecognitionEvent;

export const scored = (on: string, year: number) => event('self-assessed', on, { year });
export const reviewed = (on: string, council: number | null = 5, outcome = 'proposed') =>
  event('reviewed', on, { council, outcome });
export const filed = (on: string, level: string | null = null) => event('filed', on, { level });

export const HEAD = 'district-education-office-head';

/** A decision; by the head of the district education office unless said otherwise. */
export const decided = (
  type: 'recognised' | 're-recognised' | 'upgraded',
  on: string,
  more: object = {},
) =>
  event(type, on, {
    number: '1/QĐ',
    authority: { office: HEAD, name: 'Trưởng phòng' },
    level: '1',
    ...more,
  });
