/**
 * What fields mean, Vietnamese first. A key is the end of a path: `party.id` speaks of the field `id` of
 * the part `party`, and wins over `id`, which speaks of all that no longer key names.
 */
export type Words = Readonly<Record<string, readonly [vi: string, en: string]>>;
