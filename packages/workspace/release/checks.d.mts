import type { Published } from './published.mjs';
export interface Both {
  readonly vi: string;
  readonly en: string;
}
type Environment = Readonly<Record<string, string | undefined>>;
export function obstacles(
  packages: readonly Published[],
  options?: { readonly root?: string; readonly env?: Environment },
): readonly Both[];
export function versionObstacles(packages: readonly Published[], root?: string): readonly Both[];
export function homeObstacles(packages: readonly Published[], env: Environment): readonly Both[];
