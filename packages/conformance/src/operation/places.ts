import * as z from 'zod';
import { document } from './document.js';
import { bounds, type Operation, whole } from './parts.js';

const place = z.strictObject({ code: z.string(), edition: z.string() });

const summary = z.strictObject({
  /** Names the rules that the counts were made by. */
  rules: z.string(),
  places: z.array(place),
  counts: z.record(z.string(), whole),
});

/** Counts of places added up, across changes of the map. */
export const PLACES = {
  'places.roll-up': {
    title: { vi: 'Tổng hợp số liệu các nơi', en: 'Counts of places rolled up' },
    input: z.strictObject({
      editions: z.array(document('place-edition')),
      whole: place,
      summaries: z.array(summary).min(1),
    }),
    output: z.strictObject({
      refused: z
        .enum(['overlap', 'other-rules', 'other-counts', 'too-large', 'outside'])
        .nullable(),
      counts: z.record(z.string(), bounds),
      missing: z.array(place),
    }),
    unordered: ['missing'],
  },
} as const satisfies Record<string, Operation>;
