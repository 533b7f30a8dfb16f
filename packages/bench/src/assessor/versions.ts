import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const manifest = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@khuyenhoc/bench/package.json'), 'utf8'),
) as { devDependencies: Readonly<Record<string, string>> };

const PEERS = ['publicodes', 'json-rules-engine', '@gorules/zen-engine', 'json-logic-engine'];

/** The engines compared, with the versions that the manifest pins. */
export const versions: string = PEERS.map(
  (name) => `${name} ${manifest.devDependencies[name] ?? '?'}`,
).join(', ');
