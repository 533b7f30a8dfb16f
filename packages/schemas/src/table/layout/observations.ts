import type { Path } from '../../issue/issue.js';
import { type Observation, observation } from '../../observation/observation.js';
import { type Observations, observationsSchema } from '../../observation/observations.js';
import { asId } from '../plain-letters.js';
import { citationCells, citationColumn, citationOf } from './citation-columns.js';
import type { Layout, RowValues } from './layout.js';
import { OBSERVATION_COLUMNS } from './observation-columns.js';
import { lackingPlace, placeCells, placeOf } from './place-of.js';
import { ILLUSTRATIVE, illustrativeCells, illustrativeOf } from './shared-columns.js';
import { bilingualOf, cellsOf, defined, listOf, textOf } from './values.js';

/** Figures of one agreement, one a row (bảng số liệu). */
export const observationsLayout: Layout = {
  id: 'observations',
  kind: 'observations',
  title: { vi: 'Số liệu thực hiện thỏa thuận', en: 'Figures of an agreement' },
  sheet: { vi: 'Số liệu', en: 'Observations' },
  settings: [
    {
      key: 'agreement',
      type: 'id',
      name: { vi: 'Mã thỏa thuận', en: 'Agreement' },
      note: { vi: 'Mã của thỏa thuận mà số liệu thuộc về.', en: 'Id of the agreement.' },
      required: true,
      sample: 'tq-2022-seven',
    },
    ...ILLUSTRATIVE,
  ],
  columns: OBSERVATION_COLUMNS,
  answers: [
    'count',
    'outOf',
    'amount',
    'printed',
    'printedRate',
    'happened',
    'document',
    'paperNumber',
    'paperOn',
    'reference',
  ],
  requires: (row) => [...(NEEDS[kindOf(row)] ?? []), ...lackingPlace(row), ...whole(row)],
  records: (row) => [recordOf(row)],
  schema: observation,
  documentSchema: observationsSchema,
  columnOf,
  unique: { key: (record) => (record as { id?: string }).id, column: 'id' },
  list: 'observations',
  document: (settings, observations) => ({
    kind: 'observations',
    agreement: textOf(settings, 'agreement'),
    illustrative: illustrativeOf(settings),
    observations,
  }),
  content: (document) => {
    const { agreement, illustrative, observations } = document as Observations;
    const settings = { agreement, ...illustrativeCells(illustrative) };
    return { settings, rows: observations.map(rowOf) };
  },
};

const kindOf = (row: RowValues): string => textOf(row, 'kind') ?? 'count';

/** What each kind must say. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  count: ['indicator', 'stage', 'count'],
  amount: ['indicator', 'stage', 'amount', 'from', 'to'],
  size: ['population', 'count'],
  statement: ['indicator', 'stage', 'printed'],
  evidence: ['indicator', 'stage', 'happened', 'document'],
};

/** Parts that are nothing by halves: a period has two ends, a paper a number and a day. */
function whole(row: RowValues): readonly string[] {
  const both = (a: string, b: string) =>
    (row[a] === undefined) === (row[b] === undefined) ? [] : [row[a] === undefined ? a : b];
  const ends = row['dueOn'] ?? row['periodBasis'];
  return [
    ...(ends === undefined ? both('from', 'to') : ['from', 'to']),
    ...both('paperNumber', 'paperOn'),
  ];
}

/** The id of a figure that has none of its own: what it is of, where, when, and by which paper. */
function idOf(row: RowValues, paper = textOf(row, 'paperNumber')): string {
  const parts = [
    textOf(row, 'indicator') ?? textOf(row, 'population'),
    textOf(row, 'stage'),
    textOf(row, 'party'),
    textOf(row, 'reportingUnit'),
    textOf(row, 'placeCode') ?? 'vn',
    textOf(row, 'reading'),
    row['populationNameVi'] === undefined
      ? textOf(row, 'population')
      : textOf(row, 'populationNameVi'),
    textOf(row, 'from'),
    textOf(row, 'on'),
    paper,
  ];
  return asId(parts.filter((part) => part !== undefined).join(' '));
}

function recordOf(row: RowValues): object {
  const kind = kindOf(row);
  const [from, to] = [textOf(row, 'from'), textOf(row, 'to')];
  const number = textOf(row, 'paperNumber');
  const common = defined({
    kind,
    id: textOf(row, 'id') ?? idOf(row),
    party: textOf(row, 'party') ?? null,
    reportingUnit: textOf(row, 'reportingUnit'),
    place: placeOf(row),
    on: row['on'],
    period:
      from === undefined && to === undefined
        ? undefined
        : defined({ from, to, dueOn: row['dueOn'], basis: row['periodBasis'] }),
    paper: number === undefined ? undefined : defined({ number, on: row['paperOn'] }),
    citation: citationOf(row),
    supersedes: listOf(row, 'supersedes')?.map((one) =>
      /^[a-z0-9]+(-[a-z0-9]+)*$/.test(one) ? one : idOf(row, one),
    ),
    offeredFor: row['offeredFor'],
    reading: row['reading'],
    partOf: row['partOf'],
    printedRate: row['printedRate'],
    measure: row['measure'],
    fund: row['fund'],
  });
  const names = bilingualOf(row, 'populationNameVi', 'populationNameEn');
  const base = defined({
    indicator: row['indicator'],
    stage: row['stage'],
    population: row['population'] ?? null,
    populationName: names,
  });
  const { count, amount, printed, happened, document } = row;
  if (kind === 'size') return defined({ ...common, population: row['population'], size: count });
  if (kind === 'amount') return defined({ ...common, ...base, amount });
  if (kind === 'statement') return defined({ ...common, ...base, printed });
  if (kind === 'evidence') {
    const { indicator, stage } = row;
    return defined({ ...common, indicator, stage, happened, document });
  }
  const figure = row['figure'] ?? 'actual';
  return defined({ ...common, ...base, count, outOf: row['outOf'] ?? null, figure });
}

function rowOf(one: Observation): RowValues {
  const named = 'populationName' in one ? one.populationName : undefined;
  const get = (key: string): unknown => Reflect.get(one, key);
  const copied = ['population', 'indicator', 'stage', 'reading', 'outOf', 'figure', 'measure'];
  const more = ['amount', 'printed', 'printedRate', 'partOf', 'happened', 'document', 'fund'];
  const { kind, id, party, reportingUnit, on, period, paper, supersedes, offeredFor } = one;
  return {
    ...cellsOf({ id, reportingUnit, party, kind, on, supersedes, offeredFor }),
    ...placeCells(one.place),
    ...cellsOf(Object.fromEntries([...copied, ...more].map((key) => [key, get(key)])) as never),
    ...cellsOf({
      count: one.kind === 'size' ? one.size : one.kind === 'count' ? one.count : null,
      populationNameVi: named?.vi,
      populationNameEn: named?.en,
      from: period?.from,
      to: period?.to,
      dueOn: period?.dueOn,
      periodBasis: period?.basis,
      paperNumber: paper?.number,
      paperOn: paper?.on,
    }),
    ...citationCells(one.citation),
  };
}

function columnOf(path: Path): string | undefined {
  const [first, second] = path;
  if (first === 'citation') return citationColumn(second);
  if (first === 'paper') return second === 'on' ? 'paperOn' : 'paperNumber';
  if (first === 'place') return second === 'edition' ? 'placeEdition' : 'placeCode';
  if (first === 'period') return second === 'basis' ? 'periodBasis' : String(second ?? 'to');
  if (first === 'populationName') return second === 'en' ? 'populationNameEn' : 'populationNameVi';
  if (first === 'size') return 'count';
  return first === undefined ? undefined : String(first);
}
