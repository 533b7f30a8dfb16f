export function snippets(
  address: string,
  files: ReadonlyMap<string, Uint8Array>,
): Readonly<Record<'script' | 'element' | 'mark' | 'frame', string>>;
export function policyFor(address: string): string;
