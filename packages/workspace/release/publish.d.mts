import type { Tarball } from './tarballs.mjs';
export interface Registry {
  address(): string;
  integrityOf(tarball: Tarball): string | null;
  upload(tarball: Tarball): boolean;
}
export const registry: Registry;
export function publishAll(
  tarballs: readonly Tarball[],
  to?: Registry,
  say?: (line: string) => void,
): boolean;
