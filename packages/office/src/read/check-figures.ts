import { lastDay, placeFault, placeNow } from '@khuyenhoc/core';
import { placeEditions } from '@khuyenhoc/rulebook';
import {
  type Agreement,
  checkObservations,
  type Issue,
  makeIssue,
  type Observations,
} from '@khuyenhoc/schemas';

/** What is wrong with figures as figures of this programme. */
export function checkFigures(
  agreement: Agreement,
  figures: Observations,
  others: readonly Observations[],
): readonly Issue[] {
  const ids = others.flatMap((one) => one.observations.map(({ id }) => id));
  const places = figures.observations.flatMap(({ place, on }, index) => {
    const fault = place === null ? null : placeFault(placeEditions, place, lastDay(on));
    if (place === null || fault === null) return [];
    const name = `${place.code} (${place.edition})`;
    const hint = fault.code === 'place-not-on-date' ? (fault.edition ?? '?') : '';
    const { territory } = agreement;
    const then = territory && placeNow(placeEditions, territory, lastDay(on));
    const expected = then === null ? '' : then.code;
    const said = { name, received: on, hint, expected };
    return [makeIssue(fault.code, ['observations', index, 'place'], said)];
  });
  return [...checkObservations(agreement, figures, ids), ...places];
}
