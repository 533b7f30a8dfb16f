import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compileCriteriaSet, criteriaSheet, runExample } from '@khuyenhoc/core';
import { criteriaExamples, criteriaSets, instruments, placeEditions } from '@khuyenhoc/rulebook';
import { describe, expect, it } from 'vitest';
import { sheetMarkdown } from '../src/output/criteria/sheet-markdown.js';

const folder = join(import.meta.dirname, '../../../docs/criteria');

// The pages are made from the rulebook, and made again by running these tests with -u.
describe('the pages of the criteria sets in docs', () => {
  it.each(criteriaSets.map((set) => [set.id, set] as const))(
    '%s is as the rulebook has it',
    async (id, set) => {
      const compiled = compileCriteriaSet(set);
      const examples = criteriaExamples.find((one) => one.set === id)?.examples ?? [];
      const runs = examples.map((one) => runExample(compiled, one));
      const page = sheetMarkdown(criteriaSheet(set, runs, 'vi', { instruments, placeEditions }));
      await expect(page).toMatchFileSnapshot(join(folder, `${id}.md`));
    },
  );

  it('are of no other sets', () => {
    const pages = readdirSync(folder).filter((name) => name !== 'README.md');
    expect(pages.sort()).toEqual(criteriaSets.map((one) => `${one.id}.md`).sort());
  });
});
