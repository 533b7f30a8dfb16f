import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { thirdParty } from '../workspace/build/third-party.mjs';

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
    licences(),
    filesAlong(),
  ],
  onwarn(warning, warn) {
    // Libraries of others hold circles, and comments that rollup does not read.
    if (!['CIRCULAR_DEPENDENCY', 'INVALID_ANNOTATION'].includes(warning.code)) warn(warning);
  },
};

/** The licences of what is in the command, beside it. */
function licences() {
  let source = '';
  return [
    thirdParty((text) => (source = text)),
    {
      name: 'licences',
      generateBundle() {
        this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY.txt', source });
      },
    },
  ];
}

/** Files that go along as they are: `khuyenhoc schema show` hands these very files out, pictures need fonts. */
function filesAlong() {
  const font = '@expo-google-fonts/be-vietnam-pro';
  const from = {
    'json-schema': new URL('.', import.meta.resolve('@khuyenhoc/schemas/json-schema/index.json')),
    'khuyenhoc-widgets.js': import.meta.resolve('@khuyenhoc/widgets/khuyenhoc-widgets.js'),
    'khuyenhoc-widgets.THIRD-PARTY.txt': import.meta
      .resolve('@khuyenhoc/widgets/khuyenhoc-widgets.THIRD-PARTY.txt'),
    'resvg.wasm': import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'),
    'BeVietnamPro_400Regular.ttf': import.meta.resolve(
      `${font}/400Regular/BeVietnamPro_400Regular.ttf`,
    ),
    'BeVietnamPro_700Bold.ttf': import.meta.resolve(`${font}/700Bold/BeVietnamPro_700Bold.ttf`),
    'BeVietnamPro-OFL.txt': import.meta.resolve(`${font}/LICENSE_FONT`),
  };
  return {
    name: 'files-along',
    // What an earlier build left would be packed.
    buildStart: () => rmSync('dist/command', { recursive: true, force: true }),
    writeBundle() {
      for (const [name, file] of Object.entries(from)) {
        cpSync(fileURLToPath(file), `dist/command/files/${name}`, { recursive: true });
      }
    },
  };
}
