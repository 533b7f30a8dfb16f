import { assessmentForm, type AssessmentForm, compileCriteriaSet } from '@khuyenhoc/core';
import { criteriaSets, instruments, placeEditions } from '@khuyenhoc/rulebook';
import { readDocument } from '@khuyenhoc/schemas';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Site, site } from './browser.js';
import { give, open } from './open.js';

let browser: Browser;
let host: Site;
let page: Page;
let faults: string[];
beforeAll(async () => {
  [browser, host] = await Promise.all([launch(), site()]);
  ({ page, faults } = await open(browser, host, '<kh-assessment></kh-assessment>'));
});
afterAll(async () => {
  host.close();
  await browser.close();
});

interface Outcome {
  readonly verdict: string;
  readonly points: unknown;
  readonly grades: readonly string[];
  readonly missing: readonly string[];
  readonly answers: object;
}

/** What is written for each kind of field: `best` and `worst` decide, `part` leaves every third open. */
const written = ({ groups, set }: AssessmentForm, how: 'best' | 'worst' | 'part') => {
  const best = how !== 'worst';
  const entries: [name: string, value: string][] = [];
  groups
    .flatMap((group) => group.fields)
    .forEach(({ id, input }, place) => {
      if (how === 'part' && place % 3 === 0) return;
      if (input.kind === 'points') {
        entries.push([`a:${id}`, best ? String(input.max ?? 6.5).replace('.', ',') : '0']);
      } else if (input.kind === 'yes-no') entries.push([`a:${id}`, best ? 'yes' : 'no']);
      else if (input.kind === 'steps') {
        entries.push([`a:${id}`, input.steps.at(best ? -1 : 0)!.id]);
      } else if (input.kind === 'number') entries.push([`a:${id}`, best ? '1.000.000' : '0']);
      else {
        const falls = JSON.stringify(set).includes('"direction":"below"');
        const [a, b] = input.kind === 'share' ? ['1.200', '1200'] : falls ? ['1', '2'] : ['2', '1'];
        entries.push([`a:${id}`, best ? a : input.kind === 'share' ? '0' : b]);
        entries.push([`b:${id}`, best || input.kind === 'share' ? b : a]);
      }
    });
  if (how !== 'part') {
    for (const { id } of set.circumstances) entries.push([`c:${id}`, best ? 'no' : 'yes']);
    for (const { id } of set.unitKinds) entries.push([`u:${id}`, 'yes']);
  }
  return entries;
};

/** Writes as a person would, and gives what the element says of it. */
const fill = (entries: readonly (readonly [string, string])[]) =>
  page.evaluate(async (all) => {
    const element = document.querySelector('kh-assessment')!;
    const root = element.shadowRoot!;
    let last: Outcome | null = null;
    element.addEventListener(
      'kh-change',
      (event) => (last = (event as CustomEvent<Outcome>).detail),
    );
    const unknown: string[] = [];
    for (const [name, value] of all) {
      const fields = [...root.querySelectorAll('input')].filter((one) => one.name === name);
      const field = fields.find((one) => one.type === 'text' || one.value === value);
      if (!field) {
        unknown.push(`${name}=${value}`);
        continue;
      }
      if (field.type === 'text') field.value = value;
      else field.checked = true;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await new Promise(requestAnimationFrame);
    return {
      unknown,
      outcome: last as Outcome | null,
      own: Reflect.get(element, 'answers') as object | null,
      faults: [...root.querySelectorAll('.fault')].map((one) => one.textContent),
      sum: root.querySelector('.sum')?.textContent.replace(/\s+/g, ' ').trim(),
      fields: root.querySelectorAll('fieldset').length,
    };
  }, entries);

const TODAY = new Date().toLocaleDateString('sv');

describe('the form of every criteria set of the rulebook', () => {
  it('there are sets', () => {
    expect(criteriaSets.length).toBeGreaterThanOrEqual(33);
  });

  it.each(criteriaSets.map((set) => [set.id, set] as const))(
    '%s: its answers come back as a document, and the command’s assessor finds the same',
    async (_id, set) => {
      const form = assessmentForm(set, { instruments, placeEditions }, '2026-07-05');
      const compiled = compileCriteriaSet(set);
      const asked = form.groups.flatMap((group) => group.fields.map((field) => field.id));
      // Nothing that can be answered is left out, but for a total that stands for its parts.
      expect(asked.sort()).toEqual(compiled.keys.filter((key) => key !== 'total').sort());
      for (const how of ['best', 'worst', 'part'] as const) {
        await give(page, 'kh-assessment', null);
        await page.evaluate(() => document.querySelector('kh-assessment')!.remove());
        await page.evaluate(() => document.body.append(document.createElement('kh-assessment')));
        await give(page, 'kh-assessment', form);
        const entries = written(form, how);
        const { unknown, outcome, own, sum } = await fill(entries);
        expect(unknown).toEqual([]);
        expect(sum).toBeTruthy();
        if (entries.length === 0) continue;
        expect(own).toEqual(outcome?.answers);
        const read = readDocument(JSON.stringify(own));
        if (!read.ok) throw new Error(JSON.stringify(read.issues));
        const file = read.document;
        if (file.kind !== 'answers') throw new Error(file.kind);
        const [record] = file.records;
        const found = compiled.assess(record!.answers, {
          circumstances: record!.circumstances,
          unitKinds: record!.unitKinds,
          withoutEvidence: record!.withoutEvidence,
          periodTo: file.period.to,
          lawAsOf: file.period.to < TODAY ? file.period.to : TODAY,
        });
        expect(found.faults).toEqual([]);
        const { verdict, points, grades, missing } = found;
        expect({ ...outcome, answers: null }).toEqual({
          verdict,
          points,
          grades,
          missing,
          answers: null,
        });
        expect(sum).toContain(
          { meets: 'đủ điều kiện đề nghị', 'does-not-meet': 'hưa đạt', undetermined: 'hưa đủ' }[
            verdict
          ],
        );
      }
      expect(faults).toEqual([]);
    },
  );

  it('tells of points that add up to more than the total of their set', async () => {
    const set = criteriaSets.find((one) => one.id === 'learning-community-commune-44-2014')!;
    const form = assessmentForm(set, { instruments, placeEditions }, '2026-07-05');
    await give(page, 'kh-assessment', null);
    await give(page, 'kh-assessment', form);
    const most = written(form, 'best').map(([name, value]): [string, string] => [
      name,
      value === '6,5' ? '7,5' : value,
    ]);
    const { faults: told, outcome } = await fill(most);
    expect(told).toEqual(['tổng điểm mâu thuẫn với điểm từng tiêu chí']);
    expect([outcome?.verdict, outcome?.points]).toEqual(['undetermined', { min: 0, max: 100 }]);
  });
});
