// npm run verdicts-changed -- REF: what the present code concludes otherwise under the rulebook of a commit, tag or
// folder than under the present one. Changes nothing.
import { parseArgs } from 'node:util';
import { setUp } from './step.mjs';

const USAGE = `npm run verdicts-changed -- REF|FOLDER
  REF|FOLDER     bộ quy định cũ: nhãn, bản ghi, hay thư mục / the older rulebook: a tag, commit or folder
  --lang vi|en   mặc định vi / vi by default
  --json         cho máy đọc / for machines
  --built        dùng bản đã dựng / takes what is built`;

const options = {
  lang: { type: 'string', default: 'vi' },
  json: { type: 'boolean', default: false },
  built: { type: 'boolean', default: false },
};

process.exitCode = await main();

async function main() {
  let given;
  try {
    given = parseArgs({ options, allowPositionals: true });
  } catch (error) {
    console.error(error.message);
  }
  const { values, positionals = [] } = given ?? {};
  if (positionals.length !== 1 || !['vi', 'en'].includes(values.lang)) {
    console.error(USAGE);
    return 2;
  }
  if (!values.built) await setUp();
  const { changedVerdicts } = await import('../release/verdicts/compare.mjs');
  const { PRESENT, withRulebookAt } = await import('../release/verdicts/rulebook-data.mjs');
  const { changeLines } = await import('../release/verdicts/words.mjs');
  const [place] = positionals;
  try {
    withRulebookAt(place, (before) => {
      const found = changedVerdicts(before, PRESENT);
      console.log(
        values.json ? JSON.stringify(found, null, 2) : changeLines(found, values.lang).join('\n'),
      );
    });
    return 0;
  } catch (error) {
    console.error(`${place}: ${error.stderr?.toString() || error.message}`);
    return 2;
  }
}
