// What a good programmer writes in SQL for these rules alone: unknowns as bounds, no criterion below five
// points, two preconditions, 80 points to meet, four classes by total.
const CUTS = [
  [50, 70, 90],
  [40, 60, 80],
  [55, 75, 95],
  [30, 60, 85],
  [50, 65, 80],
  [45, 70, 90],
  [60, 80, 95],
  [35, 55, 75],
  [50, 75, 100],
  [40, 70, 90],
];

const points = ([five, eight, ten], column, unknown) =>
  `CASE ${unknown === null ? '' : `WHEN ${column} IS NULL THEN ${unknown} `}WHEN ${column} >= ${ten} THEN 10 WHEN ${column} >= ${eight} THEN 8 WHEN ${column} >= ${five} THEN 5 ELSE 0 END`;
const total = (unknown) => CUTS.map((cuts, i) => points(cuts, `c${i + 1}`, unknown)).join(' + ');
const names = CUTS.map((_, i) => `c${i + 1}`);
const below = CUTS.map(([five], i) => `c${i + 1} < ${five}`).join(' OR ');
const grade = (of) =>
  `CASE WHEN ${of} >= 90 THEN 0 WHEN ${of} >= 80 THEN 1 WHEN ${of} >= 65 THEN 2 ELSE 3 END`;

const counts = `count(*) AS units,
  sum(CASE WHEN verdict = 0 THEN 1 ELSE 0 END) AS does_not_meet,
  sum(CASE WHEN verdict = 1 THEN 1 ELSE 0 END) AS undetermined,
  sum(CASE WHEN verdict = 2 THEN 1 ELSE 0 END) AS meets,
  ${[0, 1, 2, 3].map((one) => `sum(CASE WHEN least_grade = ${one} AND most_grade = ${one} THEN 1 ELSE 0 END) AS grade_${one}`).join(',\n  ')}`;

const counted = (scored) =>
  `SELECT commune, ${counts} FROM (${scored}) GROUP BY commune ORDER BY commune`;

/** All answers known. */
const complete = (from) =>
  counted(`SELECT commune, ${grade('total')} AS least_grade, ${grade('total')} AS most_grade,
    CASE WHEN total >= 80 AND p1 AND p2 AND NOT (${below}) THEN 2 ELSE 0 END AS verdict
    FROM (SELECT *, ${total(null)} AS total FROM ${from})`);

/** Answers may be missing. */
const open = (from) =>
  counted(`SELECT commune, ${grade('low')} AS least_grade, ${grade('high')} AS most_grade,
    CASE WHEN COALESCE(${below}, FALSE) OR COALESCE(NOT p1 OR NOT p2, FALSE) OR high < 80 THEN 0
      WHEN low >= 80 AND ${[...names, 'p1', 'p2'].map((one) => `${one} IS NOT NULL`).join(' AND ')} THEN 2
      ELSE 1 END AS verdict
    FROM (SELECT *, ${total(0)} AS low, ${total(10)} AS high FROM ${from})`);

export const byHand = { complete, open };
