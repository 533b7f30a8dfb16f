const middle = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

const bytes = (count) => count.toLocaleString('en');

const times = (list) => {
  const known = list.filter((one) => one !== null);
  if (known.length === 0) return '–';
  const [least, most] = [Math.min(...known), Math.max(...known)];
  return `${middle(known).toFixed(0)} ms (${least.toFixed(0)}–${most.toFixed(0)})`;
};

/** The page of the comparison, in Markdown. */
export function table({ contestants, rounds, engine, machine }) {
  const line = ({ name, version, script, style, rounds: all }) =>
    `| ${[
      `${name} ${version}`,
      bytes(script),
      style === 0 ? '–' : bytes(style),
      times(all.map((one) => one.paint)),
      times(all.map((one) => one.at)),
      `${30 - middle(all.map((one) => one.wrong))} of 30`,
      middle(all.map((one) => one.violations)),
    ].join(' | ')} |`;
  return `# The elements beside other kits

Written by \`node packages/bench/widgets/side-by-side.mjs\`; times differ from machine to machine, ratios of one
run are what counts.

- Day and machine: ${new Date().toISOString().slice(0, 10)}, ${machine.replace(/\s+/g, ' ').trim()}, 2 cores used, Node ${process.versions.node}, headless Chromium ${engine}
- Task: 30 rows, each with a name, a rate in words, a bar as long as the rate, a milestone and a verdict. Kits without
  a table of their own get a plain HTML table with their bar in it; Chart.js draws its 30 bars on one canvas beside
  the same table. Ours also marks the milestone on the bar, stands by a sign beside the verdict, becomes a list on
  phones, and speaks two languages.
- Bundled with the same rollup and terser settings, gzip level 9, nothing of another contestant in it. The style column is
  the theme that a kit needs to look as it should.
- Each round is a new context of one browser without a cache, ${rounds} rounds in turn; the median counts, with the least and
  the most in brackets. First paint is the browser's “first contentful paint”; drawn is when the last bar has its length.
- All under one strict policy with trusted types (\`style-src 'self'\`, \`require-trusted-types-for 'script'\`). A bar
  is right if it is as long as its value within half a per cent.

| Kit | script, gz bytes | style, gz bytes | first paint | all drawn | bars as long as their values | policy violations |
| --- | --- | --- | --- | --- | --- | --- |
${contestants.map(line).join('\n')}
`;
}
