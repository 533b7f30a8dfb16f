-- spark: learning-citizen-244, 3ce7c912cfe777c66691b32846d0eb9cbbfbf050f84540466f140ce6baa3c0f6
WITH `kh_set0_1` AS (
SELECT `province` AS `key1`,
  `commune` AS `key2`,
  CASE WHEN (`c1` >= -255 AND `c1` <= 255) THEN `c1` END AS `answer1_1`,
  `c1` IS NOT NULL AS `answer1_given`,
  CASE WHEN (`c2` >= -255 AND `c2` <= 255) THEN `c2` END AS `answer2_1`,
  `c2` IS NOT NULL AS `answer2_given`,
  CASE WHEN (`c3` >= -255 AND `c3` <= 255) THEN `c3` END AS `answer3_1`,
  `c3` IS NOT NULL AS `answer3_given`,
  CASE WHEN (`c4` >= -255 AND `c4` <= 255) THEN `c4` END AS `answer4_1`,
  `c4` IS NOT NULL AS `answer4_given`,
  CASE WHEN (`c5` >= -255 AND `c5` <= 255) THEN `c5` END AS `answer5_1`,
  `c5` IS NOT NULL AS `answer5_given`,
  CASE WHEN (`c6` >= -255 AND `c6` <= 255) THEN `c6` END AS `answer6_1`,
  `c6` IS NOT NULL AS `answer6_given`,
  CASE WHEN (`c7` >= -255 AND `c7` <= 255) THEN `c7` END AS `answer7_1`,
  `c7` IS NOT NULL AS `answer7_given`,
  CASE WHEN (`c8` >= -255 AND `c8` <= 255) THEN `c8` END AS `answer8_1`,
  `c8` IS NOT NULL AS `answer8_given`,
  CASE WHEN (`c9` >= -255 AND `c9` <= 255) THEN `c9` END AS `answer9_1`,
  `c9` IS NOT NULL AS `answer9_given`,
  CASE WHEN (`c10` >= -255 AND `c10` <= 255) THEN `c10` END AS `answer10_1`,
  `c10` IS NOT NULL AS `answer10_given`
FROM `citizens`
),
`kh_set0_2` AS (
SELECT `key1`,
  `key2`,
  CASE WHEN (`answer1_1` >= 0 AND `answer1_1` <= 10) THEN (CAST(`answer1_1` AS INT) * 100) END AS `points1`,
  `answer1_given` AS `given1`,
  CASE WHEN (`answer2_1` >= 0 AND `answer2_1` <= 10) THEN (CAST(`answer2_1` AS INT) * 100) END AS `points2`,
  `answer2_given` AS `given2`,
  CASE WHEN (`answer3_1` >= 0 AND `answer3_1` <= 10) THEN (CAST(`answer3_1` AS INT) * 100) END AS `points3`,
  `answer3_given` AS `given3`,
  CASE WHEN (`answer4_1` >= 0 AND `answer4_1` <= 10) THEN (CAST(`answer4_1` AS INT) * 100) END AS `points4`,
  `answer4_given` AS `given4`,
  CASE WHEN (`answer5_1` >= 0 AND `answer5_1` <= 10) THEN (CAST(`answer5_1` AS INT) * 100) END AS `points5`,
  `answer5_given` AS `given5`,
  CASE WHEN (`answer6_1` >= 0 AND `answer6_1` <= 10) THEN (CAST(`answer6_1` AS INT) * 100) END AS `points6`,
  `answer6_given` AS `given6`,
  CASE WHEN (`answer7_1` >= 0 AND `answer7_1` <= 10) THEN (CAST(`answer7_1` AS INT) * 100) END AS `points7`,
  `answer7_given` AS `given7`,
  CASE WHEN (`answer8_1` >= 0 AND `answer8_1` <= 10) THEN (CAST(`answer8_1` AS INT) * 100) END AS `points8`,
  `answer8_given` AS `given8`,
  CASE WHEN (`answer9_1` >= 0 AND `answer9_1` <= 10) THEN (CAST(`answer9_1` AS INT) * 100) END AS `points9`,
  `answer9_given` AS `given9`,
  CASE WHEN (`answer10_1` >= 0 AND `answer10_1` <= 10) THEN (CAST(`answer10_1` AS INT) * 100) END AS `points10`,
  `answer10_given` AS `given10`
FROM `kh_set0_1`
),
`kh_set0_3` AS (
SELECT `key1`,
  `key2`,
  COALESCE(`points1`, 0) AS `low1`,
  COALESCE(`points1`, 1000) AS `high1`,
  COALESCE(`points2`, 0) AS `low2`,
  COALESCE(`points2`, 1000) AS `high2`,
  COALESCE(`points3`, 0) AS `low3`,
  COALESCE(`points3`, 1000) AS `high3`,
  COALESCE(`points4`, 0) AS `low4`,
  COALESCE(`points4`, 1000) AS `high4`,
  COALESCE(`points5`, 0) AS `low5`,
  COALESCE(`points5`, 1000) AS `high5`,
  COALESCE(`points6`, 0) AS `low6`,
  COALESCE(`points6`, 1000) AS `high6`,
  COALESCE(`points7`, 0) AS `low7`,
  COALESCE(`points7`, 1000) AS `high7`,
  COALESCE(`points8`, 0) AS `low8`,
  COALESCE(`points8`, 1000) AS `high8`,
  COALESCE(`points9`, 0) AS `low9`,
  COALESCE(`points9`, 1000) AS `high9`,
  COALESCE(`points10`, 0) AS `low10`,
  COALESCE(`points10`, 1000) AS `high10`,
  ((`given1` AND `points1` IS NULL) OR (`given2` AND `points2` IS NULL) OR (`given3` AND `points3` IS NULL) OR (`given4` AND `points4` IS NULL) OR (`given5` AND `points5` IS NULL) OR (`given6` AND `points6` IS NULL) OR (`given7` AND `points7` IS NULL) OR (`given8` AND `points8` IS NULL) OR (`given9` AND `points9` IS NULL) OR (`given10` AND `points10` IS NULL)) AS `fault`
FROM `kh_set0_2`
),
`kh_set0_4` AS (
SELECT `key1`,
  `key2`,
  (((((((((`low1` + `low2`) + `low3`) + `low4`) + `low5`) + `low6`) + `low7`) + `low8`) + `low9`) + `low10`) AS `low`,
  (((((((((`high1` + `high2`) + `high3`) + `high4`) + `high5`) + `high6`) + `high7`) + `high8`) + `high9`) + `high10`) AS `high`,
  (`low1` >= 500 AND `low2` >= 500 AND `low3` >= 500 AND `low4` >= 500 AND `low5` >= 500 AND `low6` >= 500 AND `low7` >= 500 AND `low8` >= 500 AND `low9` >= 500 AND `low10` >= 500) AS `sure`,
  (`high1` >= 500 AND `high2` >= 500 AND `high3` >= 500 AND `high4` >= 500 AND `high5` >= 500 AND `high6` >= 500 AND `high7` >= 500 AND `high8` >= 500 AND `high9` >= 500 AND `high10` >= 500) AS `may`,
  `fault`
FROM `kh_set0_3`
),
`kh_score` AS (
SELECT `key1` AS `province`,
  `key2` AS `commune`,
  `low` AS `points_min`,
  `high` AS `points_max`,
  CASE WHEN NOT ((`may` AND (`high` >= 8000 OR `high` >= 7000))) THEN 0 WHEN (`sure` AND (`low` >= 8000 AND `low` >= 7000)) THEN 2 ELSE 1 END AS `verdict`,
  0 AS `grades`,
  `fault`,
  0 AS `version`
FROM `kh_set0_4`
),
`kh_counted` AS (
SELECT `province`,
  `commune`,
  `verdict`,
  `grades`,
  `fault`,
  `version`,
  COUNT(*) AS `scores`
FROM `kh_score`
GROUP BY 1, 2, 3, 4, 5, 6
)
SELECT `province`,
  `commune`,
  CAST(COALESCE(SUM(`scores`), 0) AS BIGINT) AS `units`,
  CAST(COALESCE(SUM(CASE WHEN `fault` THEN `scores` ELSE 0 END), 0) AS BIGINT) AS `faults`,
  CAST(COALESCE(SUM(CASE WHEN `verdict` = 0 THEN `scores` ELSE 0 END), 0) AS BIGINT) AS `does_not_meet`,
  CAST(COALESCE(SUM(CASE WHEN `verdict` = 1 THEN `scores` ELSE 0 END), 0) AS BIGINT) AS `undetermined`,
  CAST(COALESCE(SUM(CASE WHEN `verdict` = 2 THEN `scores` ELSE 0 END), 0) AS BIGINT) AS `meets`,
  CAST(COALESCE(SUM(CASE WHEN `verdict` = 3 THEN `scores` ELSE 0 END), 0) AS BIGINT) AS `no_rule_in_force`
FROM `kh_counted`
GROUP BY 1, 2;
