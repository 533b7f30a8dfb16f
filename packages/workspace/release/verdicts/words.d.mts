import type { Changed } from './compare.mjs';
export function changeLines(changed: Changed, language: 'vi' | 'en'): readonly string[];
