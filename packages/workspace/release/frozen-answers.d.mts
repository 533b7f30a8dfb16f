export const ANSWERS: Readonly<Record<string, readonly string[]>>;
export function promised(answer: unknown): object;
