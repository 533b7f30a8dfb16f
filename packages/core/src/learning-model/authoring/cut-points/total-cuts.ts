import type { PointsScoring } from '@khuyenhoc/schemas';
import { divisor, unitOf } from '../../assess/unit.js';
import type { ExampleRun } from '../examples/run-example.js';
import { branchesOf } from '../threshold-branches.js';
import { branchWords, type CutPoint, inBranch } from './cut-point.js';
import { justBelow } from './just-below.js';

/** The total of an example where it is known exactly. */
const totalOf = ({ assessment: { points } }: ExampleRun): number =>
  points !== null && points.min === points.max ? points.min : Number.NaN;

/** The pass marks by circumstance, and the lower edges of the classes. */
export function totalCuts({ pass, grades, criteria }: PointsScoring): CutPoint[] {
  const unit = divisor(criteria.map((one) => unitOf(one.earns))) / 100;
  const marks =
    pass?.by === 'total' ? branchesOf(pass.atLeast, ['scoring', 'pass', 'atLeast']) : [];
  const ofPass = marks.map(({ value, path, when }): CutPoint => {
    const out = (run: ExampleRun) =>
      inBranch(run, when) && run.example.goal === undefined ? run.assessment.verdict : null;
    return {
      path,
      name: 'pass',
      detail: branchWords(when),
      value: String(value),
      isMet: (run) => totalOf(run) === value && out(run) === 'meets',
      isMissed: (run) => justBelow(totalOf(run), value, unit) && out(run) === 'does-not-meet',
    };
  });
  const ofClasses = grades.map(({ id, from }, i): CutPoint => {
    const better = grades.slice(0, i + 1).map((one) => one.id);
    const out = (run: ExampleRun) => run.assessment.grades;
    return {
      path: ['scoring', 'grades', i, 'from'],
      name: id,
      detail: '',
      value: String(from),
      isMet: (run) => totalOf(run) === from && out(run).length === 1 && out(run)[0] === id,
      isMissed: (run) =>
        justBelow(totalOf(run), from, unit) && !out(run).some((one) => better.includes(one)),
    };
  });
  return [...ofPass, ...ofClasses].filter((one) => one.value !== '0');
}
