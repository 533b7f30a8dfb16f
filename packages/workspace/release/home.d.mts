import type { Manifest, Published } from './published.mjs';
export function homeAddress(text: string): string | null;
export function withHome(manifest: Manifest, folder: string, home: string): Manifest;
export function homeOf(packages: readonly Published[]): string | null;
export function withHomeInPubliccode(text: string, home: string): string;
export function writeHome(home: string, root?: string): void;
