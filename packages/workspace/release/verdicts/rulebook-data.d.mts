export function withRulebookAt<T>(place: string, use: (folder: string) => T): T;
