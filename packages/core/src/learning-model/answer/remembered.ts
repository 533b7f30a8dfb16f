import type { Answer } from './answer.js';

/**
 * Makes something of each answer once, as the same few answers come again and again; of no more than `most`
 * of them. Bounds and counts are objects, which may be changed and given again, so they are never kept.
 */
export function remembered<Made extends object>(
  most: number,
  make: (answer: Answer) => Made,
): (answer: Answer) => Made {
  const known = new Map<Answer, Made>();
  return (answer) => {
    const before = known.get(answer);
    if (before !== undefined) return before;
    const made = make(answer);
    const lasts = typeof answer !== 'object' || answer === null;
    if (lasts && known.size < most) known.set(answer, made);
    return made;
  };
}
