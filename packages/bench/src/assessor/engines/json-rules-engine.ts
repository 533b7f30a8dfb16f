import { Engine as RulesEngine, type TopLevelCondition } from 'json-rules-engine';
import { type Engine, engine } from '../engine.js';
import { exact, type Exact, ofExact } from '../outcomes.js';
import type { Rec } from '../workload/records.js';
import { FLOOR, GRADES, GRADE_PLACES, MARK, PRECONDITIONS, RULES } from '../workload/rules.js';

const atLeast = (fact: string, value: number, priority: number) => ({
  fact,
  operator: 'greaterThanInclusive',
  value,
  priority,
});

/** What follows from the points, as rules that both ways share. */
function conclusions(): {
  conditions: TopLevelCondition;
  event: { type: string; params?: object };
}[] {
  const meets = [
    ...PRECONDITIONS.map((fact) => ({ fact, operator: 'equal', value: true, priority: 100 })),
    atLeast('total', MARK, 50),
    ...RULES.map(({ id }) => atLeast(`points-${id}`, FLOOR, 1)),
  ];
  const grades = GRADES.map(({ id, from }, i) => {
    const better = GRADES[i - 1];
    const above = better && { fact: 'total', operator: 'lessThan', value: better.from };
    return {
      conditions: { all: [atLeast('total', from, 1), ...(above ? [above] : [])] },
      event: { type: 'grade', params: { id } },
    };
  });
  return [{ conditions: { all: meets }, event: { type: 'meets' } }, ...grades];
}

const judging =
  (rules: RulesEngine, records: readonly Rec[]) =>
  async (count: number): Promise<Exact> => {
    const { total, verdict, grade } = exact(count);
    for (let i = 0; i < count; i++) {
      const { events, almanac } = await rules.run({ ...(records[i] as Rec) });
      for (const { type, params } of events) {
        if (type === 'meets') verdict[i] = 2;
        else if (type === 'grade') grade[i] = GRADE_PLACES.get(params?.['id']) ?? 7;
      }
      total[i] = await almanac.factValue<number>('total');
    }
    return { total, verdict, grade };
  };

function withTotal(): RulesEngine {
  const rules = new RulesEngine();
  rules.addFact('total', async (_params, almanac) => {
    let total = 0;
    for (const { id } of RULES) total += await almanac.factValue<number>(`points-${id}`);
    return total;
  });
  return rules;
}

/** Bands as facts that are worked out when they are asked for; conclusions as rules. The faster way. */
export function jsonRulesByFacts(records: readonly Rec[]): Engine {
  const rules = withTotal();
  for (const { id, bands } of RULES) {
    rules.addFact(`points-${id}`, async (_params, almanac) => {
      const value = await almanac.factValue<number>(id);
      let earned = 0;
      for (const { from, points } of bands) if (value >= from) earned = points;
      return earned;
    });
  }
  for (const rule of conclusions()) rules.addRule(rule);
  const way = 'bands as computed facts, conclusions as rules';
  return engine('json-rules-engine', way, judging(rules, records), ofExact);
}

/** Bands as rules too, each of which adds a fact that the later rules build on. */
export function jsonRulesByRules(records: readonly Rec[]): Engine {
  const rules = withTotal();
  for (const { id, bands } of RULES) {
    bands.forEach(({ from, points }, i) => {
      const next = bands[i + 1];
      const below = next && { fact: id, operator: 'lessThan', value: next.from };
      rules.addRule({
        priority: 100,
        conditions: { all: [atLeast(id, from, 1), ...(below ? [below] : [])] },
        event: { type: 'points' },
        onSuccess: (_event, almanac) => {
          almanac.addFact(`points-${id}`, points);
        },
      });
    });
  }
  for (const rule of conclusions()) rules.addRule({ ...rule, priority: 1 });
  const way = 'bands and conclusions all as rules';
  return engine('json-rules-engine', way, judging(rules, records), ofExact);
}
