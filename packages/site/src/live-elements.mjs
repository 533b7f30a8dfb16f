import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessmentForm, criteriaView } from '@khuyenhoc/core';
import { criteriaSets, instruments, placeEditions } from '@khuyenhoc/rulebook';
import { ROOT } from './paths.mjs';

const SAMPLES = join(ROOT, 'packages/customiser/samples');
const DAY = '2026-07-05';

/** Data for each element shown live: made-up figures, which say so, or a criteria set as it is. */
export function elementSamples(names) {
  const set = criteriaSets.find((one) => one.id === 'learning-citizen-244');
  const books = { instruments, placeEditions };
  const made = {
    criteria: () => criteriaView(set, books, DAY),
    assessment: () => assessmentForm(set, books, DAY),
  };
  return names.map((name) => [
    name,
    made[name] === undefined
      ? readFileSync(join(SAMPLES, `${name}.json`), 'utf8')
      : JSON.stringify(made[name]()),
  ]);
}

const WORDS = {
  vi: ['Xem thử', 'Số liệu giả định, chạy ngay trên trang này.'],
  en: ['See it', 'Made-up figures, drawn on this very page.'],
};

/** The page of an element with the element itself on it, below the first paragraph. */
export function withLiveElement({ language, name, text, ...page }) {
  const element = /^elements\/kh-([a-z-]+)\.md$/.exec(name)?.[1];
  if (element === undefined) return { language, name, text, ...page };
  const [title, note] = WORDS[language];
  const live = [
    `## ${title} {#live}`,
    note,
    `<div class="live live-${element}"><kh-${element} src="/samples/${element}.json" level="3" lang="${language}"></kh-${element}></div>`,
  ].join('\n\n');
  const at = text.indexOf('\n```html');
  return { language, name, text: `${text.slice(0, at)}\n${live}\n${text.slice(at)}`, ...page };
}
