import type { CriteriaRequirement, CriteriaSet, LevelsScoring } from '@khuyenhoc/schemas';
import type { Answers, AssessmentContext } from '../answer/answer.js';
import type { CompiledCriterion } from '../earning/compile-criterion.js';
import type { RequirementJudge } from '../requirement/compile-requirement.js';
import type { AskedRequirement } from '../requirement/judge-requirement.js';
import type { Assessment } from './assessment.js';
import type { Classes } from './classes.js';
import type { PassRule } from './pass-rule.js';

/** The parts of a set of points, made ready. */
export interface PointsPlan {
  readonly method: 'points';
  readonly criteria: readonly CompiledCriterion[];
  readonly preconditions: readonly {
    readonly asked: AskedRequirement;
    readonly judge: RequirementJudge;
  }[];
  readonly classes: Classes;
  readonly ruleFor: (goal: string | undefined) => PassRule;
  /** The highest total in hundredths; Infinity where it was not read. */
  readonly most: number;
}

/** The parts of a set of levels, made ready. */
export interface LevelsPlan {
  readonly method: 'levels';
  readonly scoring: LevelsScoring;
  /** What is asked at a level. */
  readonly askedAt: (level: string) => readonly CriteriaRequirement[];
}

/** A criteria set made ready to assess with. */
export interface CompiledCriteriaSet {
  readonly set: CriteriaSet;
  /** The ids that answers are given under. */
  readonly keys: readonly string[];
  readonly assess: (answers: Answers, context?: AssessmentContext) => Assessment;
  /** For engines that judge many at once; null in a set that was not read. */
  readonly plan: PointsPlan | LevelsPlan | null;
}
