import { rulesOf } from '@khuyenhoc/core';
import type { CriteriaSet } from '@khuyenhoc/schemas';
import type { Dialect } from '../dialect/dialect.js';
import { plainName } from './answer-table.js';

const SCHEMA = 'khuyenhoc';

/** The names of what a migration makes, ready to be put into SQL. */
export interface TableNames {
  readonly schema: string;
  /** Tables are named by the set, since answers outlast a change of its rules. */
  readonly answers: string;
  readonly staging: string;
  readonly rejects: string;
  readonly sequence: string;
  /** What is computed is named by the hash of the rules. */
  readonly score: string;
  readonly rollUp: string;
  readonly load: string;
  /** The table of answers as parts of a name. */
  readonly path: readonly [schema: string, table: string];
  readonly hash: string;
}

// PostgreSQL cuts names at 63 bytes.
const LONGEST = 55;

export function tableNames(set: CriteriaSet, { identifier }: Dialect): TableNames {
  const hash = rulesOf([set]);
  const short = hash.slice(0, 12);
  const id = set.id.length > LONGEST ? short : plainName(set.id);
  const name = (table: string) => `${identifier(SCHEMA)}.${identifier(table)}`;
  return {
    schema: identifier(SCHEMA),
    answers: name(`answers_${id}`),
    staging: name(`staging_${id}`),
    rejects: name(`rejects_${id}`),
    sequence: name(`lines_${id}`),
    score: name(`score_${short}`),
    rollUp: name(`roll_up_${short}`),
    load: name(`load_${short}`),
    path: [SCHEMA, `answers_${id}`],
    hash,
  };
}
