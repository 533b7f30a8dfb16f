// Makes the demonstration page: reports by the command line, the script of the widgets, one page.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const here = import.meta.dirname;
const require = createRequire(import.meta.url);
const site = join(here, 'dist');
const command = join(here, 'node_modules/khuyenhoc/bin/khuyenhoc.js');

rmSync(site, { recursive: true, force: true });
mkdirSync(site);

function report(figures, ...flags) {
  const files = ['agreement.json', figures].map((name) => join(here, name));
  return execFileSync(process.execPath, [command, 'report', ...files, ...flags], {
    encoding: 'utf8',
  });
}

let page = readFileSync(join(here, 'page/index.html'), 'utf8');
for (const name of ['observations', 'illustrative-observations']) {
  report(`${name}.json`, '--json', '--output', join(site, `${name}.report.json`));
  report(`${name}.json`, '--format', 'card', '--output', join(site, `${name}.card.json`));
  const table = report(`${name}.json`, '--format', 'html');
  page = page.replace(`<!-- table: ${name} -->`, () => table.trim());
}
writeFileSync(join(site, 'index.html'), page);
for (const name of ['style.css', 'favicon.svg']) {
  copyFileSync(join(here, 'page', name), join(site, name));
}
copyFileSync(
  require.resolve('@khuyenhoc/widgets/khuyenhoc-widgets.js'),
  join(site, 'khuyenhoc-widgets.js'),
);
for (const [from, to] of [
  ['index.html', 'embed.html'],
  ['customiser.js', 'customiser.js'],
  ['customiser.css', 'customiser.css'],
]) {
  copyFileSync(require.resolve(`@khuyenhoc/customiser/site/${from}`), join(site, to));
}
