import type { Bilingual, CalendarDate, Citation, ProcedureStep, Tenure } from '@khuyenhoc/schemas';

/** Who may take a step on a day (thẩm quyền); unknown where no text that says so was found. */
export type CompetentAuthority =
  | {
      readonly known: true;
      readonly office: string;
      readonly role: Bilingual;
      readonly citation: Citation;
    }
  | {
      readonly known: false;
      /** Who it was until then, where that is known. */
      readonly last: Tenure | null;
    };

/**
 * Who may take a step on a day, of the terms that its procedure lists.
 *
 * @example
 * competentOn(step.by, '2025-07-01'); // { known: false, last: … }
 */
export function competentOn(terms: ProcedureStep['by'], on: CalendarDate): CompetentAuthority {
  const now = terms.find(
    ({ from, to }) => (from === null || from <= on) && (to === null || on <= to),
  );
  if (now !== undefined && now.office !== null && now.role !== null) {
    return { known: true, office: now.office, role: now.role, citation: now.citation };
  }
  const earlier = terms.filter(({ office, to }) => office !== null && to !== null && to < on);
  return { known: false, last: earlier.at(-1) ?? null };
}
