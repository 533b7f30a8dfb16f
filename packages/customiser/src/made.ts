/** What the build puts into the page beside its code. */
export interface Made {
  readonly version: string;
  /** Hash of the script for sites, as `integrity` wants it. */
  readonly integrity: string;
  /** The script for sites itself, so that the page can hand it out without a network. */
  readonly script: string;
  readonly elements: readonly ElementInfo[];
}

/** An element as its manifest tells of it. */
export interface ElementInfo {
  /** The name without `kh-`: `targets`. */
  readonly name: string;
  readonly summary: string;
  /** Made-up data of the right form; null where there is none. */
  readonly sample: unknown;
}

/** Reads it from its block, which no policy forbids, since a block of JSON is not run. */
export const readMade = (): Made =>
  JSON.parse(document.getElementById('made')?.textContent ?? '') as Made;
