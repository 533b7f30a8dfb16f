export function publiccodeFaults(text?: string): readonly string[];
