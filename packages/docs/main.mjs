// npm run docs: builds the site; `--serve` shows it, `--check` tries it in Chromium.
import { build } from './build.mjs';
import { serve } from './serve.mjs';

const asked = new Set(process.argv.slice(2));
const start = Date.now();
if (!asked.has('--no-build')) {
  const pages = await build();
  console.log(
    `${pages} trang / pages, ${((Date.now() - start) / 1000).toFixed(1)} s → packages/docs/dist`,
  );
}
if (asked.has('--check')) {
  const { check } = await import('./check.mjs');
  process.exitCode = (await check()) ? 0 : 1;
}
if (asked.has('--serve')) {
  const { address } = await serve(Number(process.env.PORT ?? 4174));
  console.log(`${address}  ·  ${address}/en/\nDừng bằng Ctrl+C / Stop with Ctrl+C`);
}
