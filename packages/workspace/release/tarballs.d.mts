import type { Published } from './published.mjs';
export interface Tarball {
  readonly name: string;
  readonly version: string;
  readonly file: string;
  readonly size: number;
  readonly integrity: string;
}
export function packPackages(packages: readonly Published[], to: string): readonly Tarball[];
export function tarballFaults(tarball: Tarball): Promise<readonly string[]>;
