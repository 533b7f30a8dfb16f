import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import license from 'rollup-plugin-license';

// Hundreds of small modules take Node longer to find than the work that most commands do, so the
// command is few files, and what only some commands need stays apart and is loaded when it is needed.
export default {
  input: 'dist/main.js',
  // Programs of their own, which only those install who need them.
  external: ['@duckdb/node-api', 'pg'],
  output: { dir: 'dist/command', chunkFileNames: '[name].js', entryFileNames: 'khuyenhoc.js' },
  plugins: [
    nodeResolve({ exportConditions: ['node', 'production'] }),
    commonjs(),
    json(),
    license({ thirdParty: { output: 'dist/command/THIRD-PARTY.txt', multipleVersions: true } }),
    schemaFiles(),
  ],
  onwarn(warning, warn) {
    // Libraries of others hold circles, and comments that rollup does not read.
    if (!['CIRCULAR_DEPENDENCY', 'INVALID_ANNOTATION'].includes(warning.code)) warn(warning);
  },
};

/** The JSON Schemas go along as they are: `khuyenhoc schema show` hands out these very files. */
function schemaFiles() {
  return {
    name: 'schema-files',
    writeBundle() {
      const index = import.meta.resolve('@khuyenhoc/schemas/json-schema/index.json');
      cpSync(fileURLToPath(new URL('.', index)), 'dist/command/json-schema', { recursive: true });
    },
  };
}
