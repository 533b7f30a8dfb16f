import type { CalendarDate, Procedure } from '@khuyenhoc/schemas';

/** The procedure in force, or why there is none. */
export type ProcedureLookup =
  | { readonly ok: true; readonly procedure: Procedure }
  | {
      readonly ok: false;
      /**
       * `none-listed`: for this model and scope; `not-in-force`: none on that day; `subjects-ended`: those
       * judged no longer exist in law, as districts since 2025-07-01.
       */
      readonly why: 'none-listed' | 'not-in-force' | 'subjects-ended';
    };

/**
 * The procedure for a model and scope on a day. One whose days were not read counts on any day; its
 * `validity.certainty` says so.
 *
 * @example
 * const found = procedureFor(procedures, 'learning-community', 'commune', '2024-06-30');
 * if (found.ok) console.log(found.procedure.id); // 'learning-community-commune-25-2023'
 */
export function procedureFor(
  procedures: readonly Procedure[],
  model: string,
  scope: string,
  on: CalendarDate,
): ProcedureLookup {
  const listed = procedures.filter((one) => one.model === model && one.scopes.includes(scope));
  if (listed.length === 0) return { ok: false, why: 'none-listed' };
  const procedure = listed.find(
    ({ validity: { from, to } }) => (from === null || from <= on) && (to === null || on <= to),
  );
  if (procedure === undefined) return { ok: false, why: 'not-in-force' };
  const ended = procedure.subjectsEnd !== null && procedure.subjectsEnd < on;
  return ended ? { ok: false, why: 'subjects-ended' } : { ok: true, procedure };
}
