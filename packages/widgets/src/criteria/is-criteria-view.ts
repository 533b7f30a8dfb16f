import type { CriteriaGroup, CriteriaRow, CriteriaSection, CriteriaView } from '@khuyenhoc/core';
import { facts } from '../guard/criteria-guard.js';
import { list, maybe, record, text, words } from '../guard/guard.js';
import { view } from '../guard/view-guard.js';

const section = record<CriteriaSection>({ title: words, lines: list(words) });

/** Whether a value from outside is a criteria set that can be shown. */
export const isCriteriaView = view<'criteria-view', CriteriaView>('criteria-view', {
  facts,
  columns: list(words),
  groups: list(
    record<CriteriaGroup>({
      title: words,
      note: maybe(words),
      rows: list(
        record<CriteriaRow>({
          id: text,
          number: text,
          title: words,
          notes: list(words),
          asks: list(words),
        }),
      ),
    }),
  ),
  sections: list(section),
  sources: section,
});
