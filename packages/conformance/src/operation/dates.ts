import * as z from 'zod';
import { day, type Operation } from './parts.js';

/** Calendar dates, without clock or zone. */
export const DATES = {
  'date.real': {
    title: { vi: 'Có ngày đó không', en: 'Whether a text is a day' },
    input: z.strictObject({ text: z.string() }),
    output: z.strictObject({ real: z.boolean() }),
  },
  'date.last-day': {
    title: { vi: 'Ngày cuối của một thời điểm', en: 'The last day that a date may mean' },
    input: z.strictObject({ date: z.string() }),
    output: z.strictObject({ day }),
  },
  'date.add-months': {
    title: { vi: 'Cộng số tháng', en: 'Months added' },
    input: z.strictObject({ day, months: z.int() }),
    output: z.strictObject({ day }),
  },
  'date.accounting-year': {
    title: { vi: 'Kỳ thuộc năm nào', en: 'The year that a period lies in' },
    input: z.strictObject({ from: day, to: day, kind: z.enum(['year', 'school-year']) }),
    output: z.strictObject({ year: z.int().nullable() }),
  },
  'date.vietnam-day': {
    title: { vi: 'Ngày ở Việt Nam', en: 'The day in Vietnam' },
    input: z.strictObject({ moment: z.string() }),
    output: z.strictObject({ day }),
  },
} as const satisfies Record<string, Operation>;
