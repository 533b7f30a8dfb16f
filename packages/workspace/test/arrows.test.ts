import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './packages.js';

/** Who may import whom among the packages; each may also import itself. */
const MAY_IMPORT: Record<string, string[]> = {
  schemas: [],
  core: ['schemas'],
  rulebook: ['schemas'],
  paper: ['schemas', 'core'],
  office: ['schemas', 'core', 'rulebook', 'paper'],
  widgets: ['core'],
  sql: ['schemas', 'core'],
  customiser: ['core', 'widgets'],
  conformance: ['schemas', 'rulebook'],
  cli: ['schemas', 'core', 'rulebook', 'paper', 'sql'],
};

const rules: IForbiddenRuleType[] = [
  { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'unresolved',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  ...Object.entries(MAY_IMPORT).map(([name, allowed]): IForbiddenRuleType => ({
    name: `arrows-of-${name}`,
    severity: 'error',
    from: { path: `^packages/${name}/src` },
    to: { path: '^(packages|examples)/', pathNot: `^packages/(${[name, ...allowed].join('|')})/` },
  })),
  {
    name: 'core-needs-only-types-of-schemas',
    severity: 'error',
    from: { path: '^packages/(core|widgets|sql)/src' },
    to: { path: '^packages/schemas/', dependencyTypesNot: ['type-only'] },
  },
];

let result: ICruiseResult;
beforeAll(async () => {
  process.chdir(ROOT);
  const { output } = await cruise(
    Object.keys(MAY_IMPORT).map((name) => `packages/${name}/src`),
    {
      validate: true,
      ruleSet: { forbidden: rules },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules|/dist/' },
      enhancedResolveOptions: {
        exportsFields: ['exports'],
        conditionNames: ['import', 'types', 'default'],
      },
    },
  );
  result = output as ICruiseResult;
});

describe('the arrows between packages', () => {
  it('point one way, without circles, also for types', () => {
    const broken = result.summary.violations.map(
      ({ rule, from, to }) => `${rule.name}: ${from} → ${to}`,
    );
    expect(broken).toEqual([]);
  });

  it('are all seen by this test', () => {
    const edges = result.modules.flatMap((one) =>
      one.dependencies.map((to) => `${one.source.split('/')[1]} → ${to.resolved.split('/')[1]}`),
    );
    for (const edge of ['core → schemas', 'widgets → core', 'cli → rulebook']) {
      expect(edges).toContain(edge);
    }
  });
});
