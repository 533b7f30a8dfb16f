import { FLOOR, GRADES, MARK, type Rule } from '../workload/rules.js';
import { chain, POINTS } from './zen-expressions.js';

interface Node {
  readonly id: string;
  readonly type: string;
}

const position = { x: 0, y: 0 };

/** A decision graph: nodes between the input and the output, and who feeds whom. */
const graph = (nodes: readonly Node[], arrows: readonly (readonly [string, string])[]): object => ({
  contentType: 'application/vnd.gorules.decision',
  nodes: [{ id: 'in', type: 'inputNode' }, ...nodes, { id: 'out', type: 'outputNode' }].map(
    (one) => ({ name: one.id, position, ...one }),
  ),
  edges: arrows.map(([sourceId, targetId], i) => ({
    id: `edge-${i}`,
    type: 'edge',
    sourceId,
    targetId,
  })),
});

const expressions = (id: string, list: readonly (readonly [string, string])[]) => ({
  id,
  type: 'expressionNode',
  content: { expressions: list.map(([key, value]) => ({ id: key, key, value })) },
});

const conclusions = (points: string) =>
  [
    ['total', `sum(${points})`],
    ['meets', `p1 and p2 and $.total >= ${MARK} and min(${points}) >= ${FLOOR}`],
    ['grade', chain(GRADES, '$.total', ({ id }) => `'${id}'`)],
  ] as const;

/** One node of expressions. */
export const decisionByExpressions = (): object =>
  graph(
    [expressions('all', [['points', `[${POINTS.join()}]`], ...conclusions('$.points')])],
    [
      ['in', 'all'],
      ['all', 'out'],
    ],
  );

const table = ({ id, bands }: Rule) => ({
  id: `table-${id}`,
  type: 'decisionTableNode',
  content: {
    hitPolicy: 'first',
    inputs: [{ id: 'value', name: id, field: id }],
    outputs: [{ id: 'points', name: 'points', field: `points_${id}` }],
    rules: [...bands].reverse().map(({ from, points }) => ({
      _id: `${id}-${from}`,
      value: from === 0 ? '' : `>= ${from}`,
      points: String(points),
    })),
  },
});

/** A decision table for each criterion, and one node of expressions that builds on them. */
export const decisionByTables = (rules: readonly Rule[]): object =>
  graph(
    [
      ...rules.map(table),
      expressions('facts', [
        ['p1', 'p1'],
        ['p2', 'p2'],
      ]),
      expressions('all', conclusions(`[${rules.map(({ id }) => `points_${id}`).join()}]`)),
    ],
    [
      ...rules.flatMap(({ id }) => [
        ['in', `table-${id}`] as const,
        [`table-${id}`, 'all'] as const,
      ]),
      ['in', 'facts'],
      ['facts', 'all'],
      ['all', 'out'],
    ],
  );
