import { compileCriteriaSet, criteriaSheet, runExample } from '@khuyenhoc/core';
import { criteriaExamples, criteriaSets, instruments, placeEditions } from '@khuyenhoc/rulebook';
import { sheetMarkdown } from '../../../cli/dist/output/criteria/sheet-markdown.js';
import { read } from '../where.mjs';

/** The page of a criteria set as `khuyenhoc criteria show` writes it; in Vietnamese it stands in docs/criteria. */
export const criteriaPages = () =>
  criteriaSets.flatMap((set) => {
    const path = `criteria/${set.id}`;
    const source = `docs/${path}.md`;
    const compiled = compileCriteriaSet(set);
    const examples = criteriaExamples.find((one) => one.set === set.id)?.examples ?? [];
    const runs = examples.map((one) => runExample(compiled, one));
    const sheet = criteriaSheet(set, runs, 'en', { instruments, placeEditions });
    return [
      { path, lang: 'vi', source, markdown: read(source) },
      { path, lang: 'en', source, markdown: sheetMarkdown(sheet) },
    ];
  });
