import { stage } from '../agreement/commitment.js';
import { certainty, evidence as evidenceKind } from '../primitives/citation.js';
import {
  isDay,
  isId,
  isPartialDate,
  isText,
  isUrl,
  isWhole,
  list,
  nullable,
  object,
  oneOf,
  type Plain,
} from './plain-parts.js';

const bilingual = object({ vi: isText, en: isText });

const place = object({
  code: (value) => typeof value === 'string' && /^\d{2}(?:\d|\d{3})?$/.test(value),
  edition: isId,
});

const quoted = { evidence: nullable(oneOf(...evidenceKind.options)), quote: nullable(isText) };
const remarks = { reference: isText, note: isText };
const sourced = object(
  { certainty: oneOf(...certainty.options), ...quoted, source: list(isUrl, 1) },
  remarks,
);
const referred = object(
  { certainty: oneOf(...certainty.options), ...quoted, source: list(isUrl), reference: isText },
  remarks,
);
const unclaimed = object(
  { certainty: oneOf('conflict', 'recalled', 'not-found'), ...quoted, source: list(isUrl) },
  remarks,
);
const citation: Plain = (value) => sourced(value) || unclaimed(value) || referred(value);

const periodShape = object(
  { from: isDay, to: isDay },
  { dueOn: isDay, basis: oneOf('state-report', 'statistics', 'association', 'practice') },
);
const period: Plain = (value) => {
  if (!periodShape(value)) return false;
  const { from, to } = value as { from: string; to: string };
  return from <= to;
};

const atLeast = object({ atLeast: isWhole });
const atMost = object({ atMost: isWhole });
const quantity: Plain = (value) => isWhole(value) || atLeast(value) || atMost(value);

const common = {
  id: isId,
  party: nullable(isId),
  place: nullable(place),
  on: isPartialDate,
  citation,
};
const commonToo = {
  reportingUnit: isText,
  period,
  paper: object({ number: isText, on: isDay }),
  supersedes: list(isId),
  offeredFor: isId,
};
const figure = { population: nullable(isId), indicator: isId, stage: oneOf(...stage.options) };
const figureToo = { ...commonToo, populationName: bilingual };

const SHAPES: Readonly<Record<string, Plain>> = {
  count: object(
    {
      kind: oneOf('count'),
      ...common,
      ...figure,
      count: quantity,
      outOf: nullable(quantity),
      figure: oneOf('actual', 'estimated'),
    },
    { ...figureToo, reading: isId, measure: oneOf('stock', 'new-in-period'), partOf: isId },
  ),
  amount: object(
    { kind: oneOf('amount'), ...common, ...figure, amount: quantity, period },
    { ...figureToo, partOf: isId },
  ),
  statement: object({ kind: oneOf('statement'), ...common, ...figure, printed: isText }, figureToo),
  size: object(
    { kind: oneOf('size'), ...common, population: isId, size: quantity },
    { ...commonToo, reading: isId },
  ),
  evidence: object(
    {
      kind: oneOf('evidence'),
      ...common,
      indicator: isId,
      stage: figure.stage,
      happened: oneOf(true, false),
      document: isText,
    },
    { ...commonToo, fund: isId },
  ),
};

/**
 * Whether a value is an observation of the everyday shape, without doubt; as for entries of a ledger, the
 * schema decides on all else.
 */
export function isPlainObservation(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const kind: unknown = Reflect.get(data, 'kind');
  return typeof kind === 'string' && Object.hasOwn(SHAPES, kind) && SHAPES[kind]?.(data) === true;
}
