/**
 * A mistake that an implementation may well make: it gets the question and how the right one would answer any
 * question of the operation, and gives a spoilt answer.
 */
export const mutant = (operation, mistake, answer) => ({ operation, mistake, answer });
