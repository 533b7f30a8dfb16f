import * as z from 'zod';
import { document } from './document.js';
import { day, type Operation, whole } from './parts.js';

const answers = {
  answers: z.record(z.string(), z.unknown()),
  circumstances: z.record(z.string(), z.boolean().nullable()).optional(),
  unitKinds: z.array(z.string()).nullable().optional(),
};

const counts = z.strictObject({
  units: whole,
  faults: whole,
  'does-not-meet': whole,
  undetermined: whole,
  meets: whole,
  /** By class where one is certain, and `open` where several are possible; left out in sets without classes. */
  classes: z.record(z.string(), whole).optional(),
});

/** Learning models: criteria sets and the answers to them. */
export const CRITERIA = {
  'criteria.assess': {
    title: { vi: 'Chấm một phiếu theo bộ tiêu chí', en: 'A form judged by a criteria set' },
    input: z.strictObject({
      set: document('criteria-set'),
      ...answers,
      withoutEvidence: z.array(z.string()).optional(),
      goal: z.string().optional(),
      periodTo: day.optional(),
      lawAsOf: day.optional(),
    }),
    output: z.strictObject({
      verdict: z.enum(['meets', 'does-not-meet', 'undetermined']),
      points: z.strictObject({ min: z.number(), max: z.number().nullable() }).nullable(),
      grades: z.array(z.string()),
      faulty: z.array(z.string()),
    }),
    unordered: ['grades', 'faulty'],
  },
  'criteria.count': {
    title: { vi: 'Chấm nhiều phiếu và đếm theo nơi', en: 'Many forms judged and counted by place' },
    input: z.strictObject({
      set: document('criteria-set'),
      rows: z.array(z.strictObject({ place: z.string(), ...answers })),
    }),
    output: z.strictObject({ places: z.record(z.string(), counts) }),
  },
} as const satisfies Record<string, Operation>;
