/** The files that say what elements are for others: path and text. */
export function contractFiles(): Promise<(readonly [file: string, text: string])[]>;
