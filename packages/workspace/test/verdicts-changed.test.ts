import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fundRules } from '@khuyenhoc/rulebook';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Changed, changedVerdicts } from '../release/verdicts/compare.mjs';
import { probesOf } from '../release/verdicts/fund-probes.mjs';
import { verdictOf } from '../release/verdicts/funds.mjs';
import { withRulebookAt } from '../release/verdicts/rulebook-data.mjs';
import { changeLines } from '../release/verdicts/words.mjs';
import { ROOT } from './packages.js';

const NOW = join(ROOT, 'packages/rulebook/data');
const folder = mkdtempSync(join(tmpdir(), 'khuyenhoc-verdicts-'));
const older = join(folder, 'older');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Makes the older rulebook say something else. */
function edit(file: string, from: string, to: string) {
  const text = readFileSync(join(older, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(older, file), text.replace(from, to));
}

describe('verdicts that change from one rulebook to another', () => {
  let found: Changed;
  let told: string[];
  const of = (start: string) => told.filter((one) => one.startsWith(start));

  beforeAll(() => {
    cpSync(NOW, older, { recursive: true });
    edit(
      'targets/d1373-community-learning-centres-using-it.json',
      '"percent": 70',
      '"percent": 72',
    );
    rmSync(join(older, 'targets/d387-learning-families.json'));
    edit('criteria-sets/learning-citizen-244.json', '"to": "2023-10-24"', '"to": "2023-10-20"');
    edit('criteria-sets/learning-citizen-244.json', '"ordinary": 80', '"ordinary": 82');
    edit('fund-rules/floor-assets-foreign-commune-2020.json', '620000000', '630000000');
    edit('fund-rules/child-age.json', '"years": 16', '"years": 15');
    edit('fund-rules/rounding-allowed.json', '"enforceable": true', '"enforceable": 1');
    edit('procedures/learning-clan-association.json', '"kind"', ' "kind"');
    found = changedVerdicts(older, NOW);
    told = found.changes.map(
      ({ part, id, day, probe, verdicts: [was, now] }) =>
        `${part} ${id} ${day} ${probe.en}: ${was?.verdict} → ${now?.verdict}`,
    );
  });

  it('are none where nothing changed', () => {
    expect(changedVerdicts(NOW, NOW)).toEqual({ changes: [], unread: [], others: [] });
  });

  it('are those between two percentages', () => {
    const id = 'd1373-community-learning-centres-using-it';
    const at = (count: number) =>
      `targets ${id} 2025-06-30 ${count}/100000 (community-learning-centres-all): not-met → met`;
    expect(of(`targets ${id}`).sort()).toEqual([at(70_000), at(71_999)].sort());
  });

  it('are those of a target that was added', () => {
    const added = of('targets d387-learning-families ');
    expect(added.join('\n')).toMatch(/no-rule-in-force → met/);
    expect(added.join('\n')).toMatch(/no-rule-in-force → not-met/);
  });

  it('are those of days that a validity left out', () => {
    const at = (day: string) =>
      `sets learning-citizen · person ${day} the set in force: none-in-force → found learning-citizen-244`;
    expect(of('sets')).toEqual([at('2023-10-21'), at('2023-10-24')]);
  });

  it('are those of a criteria set’s threshold', () => {
    expect(of('criteria learning-citizen-244 ').join('\n')).toContain('does-not-meet → meets');
  });

  it('are those of a floor, and of a number that nothing is judged by', () => {
    expect(of('funds')).toEqual(
      expect.arrayContaining([
        'funds minimum-assets 2020-01-15 commune, with a foreign part: 620000000 đồng: not-met → met',
        'funds child-age 2026-06-30 : 15 → 16',
      ]),
    );
  });

  it('are those and no others', () => {
    const meant =
      /^(sets learning-citizen|criteria learning-citizen-244|targets (d1373-community-learning-centres-using-it|d387-learning-families)|funds (minimum-assets|child-age)) /;
    expect(told.filter((one) => !meant.test(one))).toEqual([]);
  });

  it('are listed in either language with what they rest on', () => {
    expect(changeLines(found, 'vi')).toEqual(
      expect.arrayContaining([
        '## Quy định về quỹ',
        '  - 15/01/2020, xã, có phần nước ngoài: 620000000 đồng: chưa đạt → đạt [nd-93-2019, Điều 14]',
        '! đã đổi, không thử được, cần xem: procedures/learning-clan-association.json',
      ]),
    );
    expect(changeLines(found, 'en').at(-1)).toBe(`${found.changes.length} verdicts change`);
  });

  it('stand beside what of the older rulebook is no longer read', () => {
    expect(found.unread).toEqual([expect.stringMatching(/^fund-rules\/rounding-allowed\.json: /)]);
  });

  it('are printed by npm run verdicts-changed', () => {
    const command = join(ROOT, 'packages/workspace/commands/verdicts-changed.mjs');
    const args = [command, '--built', older, '--lang', 'en'];
    const { stdout, status } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout.trim()).toBe(changeLines(found, 'en').join('\n'));
  });
});

describe('the older rulebook', () => {
  const isThere = (place: string) => existsSync(join(place, 'criteria-sets'));

  it('may be a folder, a checkout or a commit', () => {
    expect(withRulebookAt(NOW, isThere)).toBe(true);
    expect(withRulebookAt(ROOT, isThere)).toBe(true);
    expect(withRulebookAt('HEAD', isThere)).toBe(true);
    expect(() => withRulebookAt('no-such-tag', isThere)).toThrow('no-such-tag');
  });
});

describe('probes of fund rules', () => {
  const VALUED = [
    'minimum-assets',
    'cash-share',
    'foreign-share',
    'management-cost',
    'founders-minimum',
    'inactivity',
    'publication-deadline',
    'report-deadline',
    'valuation-age',
    'minimum-spending',
  ];
  const valued = fundRules.filter(
    (rule) =>
      VALUED.includes(rule.topic) &&
      rule.enforceable &&
      rule.citation.certainty === 'confirmed' &&
      Reflect.get(rule, 'monthDay') !== null,
  );
  it.each(valued.map((rule) => [rule.id, rule] as const))('lie on both sides of %s', (_, rule) => {
    const day = rule.validFrom ?? rule.validTo ?? '2026-06-30';
    const probes = probesOf(rule, day);
    const verdicts = probes.map((probe) => verdictOf([rule], rule.topic, probe, day).verdict);
    expect(new Set(verdicts).size).toBeGreaterThan(1);
  });
});
