export const PNPM: readonly string[];
