import type { CriteriaFact, Words } from '@khuyenhoc/core';
import { html, type TemplateResult } from 'lit/html.js';

/** Figures at a glance: each with its label. */
export const drawFacts = (
  facts: readonly CriteriaFact[],
  say: (words: Words) => string,
): TemplateResult =>
  html`<dl>
    ${facts.map(
      ({ label, value }) =>
        html`<div>
          <dt class="soft">${say(label)}</dt>
          <dd>${say(value)}</dd>
        </div>`,
    )}
  </dl>`;
