/** What stands in a package.json, as far as a release reads it. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly description?: string;
  readonly keywords?: readonly string[];
  readonly license?: string;
  readonly engines?: Readonly<Record<string, string>>;
  readonly files?: readonly string[];
  readonly sideEffects?: boolean | readonly string[];
  readonly publishConfig?: { readonly access: string; readonly provenance: boolean };
  readonly repository?: { readonly type: string; readonly url: string; readonly directory: string };
  readonly homepage?: string;
  readonly bugs?: { readonly url: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}
export interface Published {
  readonly folder: string;
  readonly manifest: Manifest;
}
export const ROOT: string;
export function publishedPackages(root?: string): readonly Published[];
