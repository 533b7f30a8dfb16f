BEGIN;

CREATE SCHEMA IF NOT EXISTS "khuyenhoc";

CREATE TABLE IF NOT EXISTS "khuyenhoc"."answers_learning_citizen_244" (
  "id" TEXT NOT NULL,
  "province" TEXT,
  "commune" TEXT NOT NULL,
  "period_to" DATE NOT NULL,
  "is_disadvantaged_area" BOOLEAN,
  "a_1" NUMERIC(18, 6),
  "a_2" NUMERIC(18, 6),
  "a_3" NUMERIC(18, 6),
  "a_4" NUMERIC(18, 6),
  "a_5" NUMERIC(18, 6),
  "a_6" NUMERIC(18, 6),
  "a_7" NUMERIC(18, 6),
  "a_8" NUMERIC(18, 6),
  "a_9" NUMERIC(18, 6),
  "a_10" NUMERIC(18, 6),
  PRIMARY KEY ("id", "period_to")
);

CREATE TABLE IF NOT EXISTS "khuyenhoc"."staging_learning_citizen_244" (
  "line" BIGINT GENERATED ALWAYS AS IDENTITY,
  "id" TEXT,
  "province" TEXT,
  "commune" TEXT,
  "period_to" TEXT,
  "is_disadvantaged_area" TEXT,
  "a_1" TEXT,
  "a_2" TEXT,
  "a_3" TEXT,
  "a_4" TEXT,
  "a_5" TEXT,
  "a_6" TEXT,
  "a_7" TEXT,
  "a_8" TEXT,
  "a_9" TEXT,
  "a_10" TEXT
);

CREATE TABLE IF NOT EXISTS "khuyenhoc"."rejects_learning_citizen_244" (
  "line" BIGINT,
  "id" TEXT,
  "period_to" TEXT,
  "column_name" TEXT,
  "code" TEXT,
  "value" TEXT
);

CREATE OR REPLACE VIEW "khuyenhoc"."score_3ce7c912cfe7" AS
WITH "kh_set0_1" AS (
SELECT "id" AS "key1",
  "province" AS "key2",
  "commune" AS "key3",
  "period_to" AS "key4",
  "period_to" AS "day",
  CASE WHEN ("a_1" >= -99999999999 AND "a_1" <= 99999999999) THEN CASE WHEN CAST("a_1" AS NUMERIC(18, 6)) = "a_1" THEN CAST("a_1" AS NUMERIC(18, 6)) END END AS "answer1_1",
  "a_1" IS NOT NULL AS "answer1_given",
  CASE WHEN ("a_2" >= -99999999999 AND "a_2" <= 99999999999) THEN CASE WHEN CAST("a_2" AS NUMERIC(18, 6)) = "a_2" THEN CAST("a_2" AS NUMERIC(18, 6)) END END AS "answer2_1",
  "a_2" IS NOT NULL AS "answer2_given",
  CASE WHEN ("a_3" >= -99999999999 AND "a_3" <= 99999999999) THEN CASE WHEN CAST("a_3" AS NUMERIC(18, 6)) = "a_3" THEN CAST("a_3" AS NUMERIC(18, 6)) END END AS "answer3_1",
  "a_3" IS NOT NULL AS "answer3_given",
  CASE WHEN ("a_4" >= -99999999999 AND "a_4" <= 99999999999) THEN CASE WHEN CAST("a_4" AS NUMERIC(18, 6)) = "a_4" THEN CAST("a_4" AS NUMERIC(18, 6)) END END AS "answer4_1",
  "a_4" IS NOT NULL AS "answer4_given",
  CASE WHEN ("a_5" >= -99999999999 AND "a_5" <= 99999999999) THEN CASE WHEN CAST("a_5" AS NUMERIC(18, 6)) = "a_5" THEN CAST("a_5" AS NUMERIC(18, 6)) END END AS "answer5_1",
  "a_5" IS NOT NULL AS "answer5_given",
  CASE WHEN ("a_6" >= -99999999999 AND "a_6" <= 99999999999) THEN CASE WHEN CAST("a_6" AS NUMERIC(18, 6)) = "a_6" THEN CAST("a_6" AS NUMERIC(18, 6)) END END AS "answer6_1",
  "a_6" IS NOT NULL AS "answer6_given",
  CASE WHEN ("a_7" >= -99999999999 AND "a_7" <= 99999999999) THEN CASE WHEN CAST("a_7" AS NUMERIC(18, 6)) = "a_7" THEN CAST("a_7" AS NUMERIC(18, 6)) END END AS "answer7_1",
  "a_7" IS NOT NULL AS "answer7_given",
  CASE WHEN ("a_8" >= -99999999999 AND "a_8" <= 99999999999) THEN CASE WHEN CAST("a_8" AS NUMERIC(18, 6)) = "a_8" THEN CAST("a_8" AS NUMERIC(18, 6)) END END AS "answer8_1",
  "a_8" IS NOT NULL AS "answer8_given",
  CASE WHEN ("a_9" >= -99999999999 AND "a_9" <= 99999999999) THEN CASE WHEN CAST("a_9" AS NUMERIC(18, 6)) = "a_9" THEN CAST("a_9" AS NUMERIC(18, 6)) END END AS "answer9_1",
  "a_9" IS NOT NULL AS "answer9_given",
  CASE WHEN ("a_10" >= -99999999999 AND "a_10" <= 99999999999) THEN CASE WHEN CAST("a_10" AS NUMERIC(18, 6)) = "a_10" THEN CAST("a_10" AS NUMERIC(18, 6)) END END AS "answer10_1",
  "a_10" IS NOT NULL AS "answer10_given",
  COALESCE("is_disadvantaged_area", FALSE) AS "fact1_yes",
  COALESCE(NOT ("is_disadvantaged_area"), FALSE) AS "fact1_no"
FROM "khuyenhoc"."answers_learning_citizen_244"
WHERE (COALESCE("period_to" >= CAST('2022-07-28' AS DATE), FALSE) AND COALESCE("period_to" <= CAST('2023-10-24' AS DATE), FALSE))
OFFSET 0
),
"kh_set0_2" AS (
SELECT "key1",
  "key2",
  "key3",
  "key4",
  "fact1_yes",
  "fact1_no",
  CASE WHEN ("answer1_1" >= 0 AND "answer1_1" <= 10) THEN CASE WHEN CAST(("answer1_1" * 100) AS INTEGER) = ("answer1_1" * 100) THEN CAST(("answer1_1" * 100) AS INTEGER) END END AS "points1",
  "answer1_given" AS "given1",
  CASE WHEN ("answer2_1" >= 0 AND "answer2_1" <= 10) THEN CASE WHEN CAST(("answer2_1" * 100) AS INTEGER) = ("answer2_1" * 100) THEN CAST(("answer2_1" * 100) AS INTEGER) END END AS "points2",
  "answer2_given" AS "given2",
  CASE WHEN ("answer3_1" >= 0 AND "answer3_1" <= 10) THEN CASE WHEN CAST(("answer3_1" * 100) AS INTEGER) = ("answer3_1" * 100) THEN CAST(("answer3_1" * 100) AS INTEGER) END END AS "points3",
  "answer3_given" AS "given3",
  CASE WHEN ("answer4_1" >= 0 AND "answer4_1" <= 10) THEN CASE WHEN CAST(("answer4_1" * 100) AS INTEGER) = ("answer4_1" * 100) THEN CAST(("answer4_1" * 100) AS INTEGER) END END AS "points4",
  "answer4_given" AS "given4",
  CASE WHEN ("answer5_1" >= 0 AND "answer5_1" <= 10) THEN CASE WHEN CAST(("answer5_1" * 100) AS INTEGER) = ("answer5_1" * 100) THEN CAST(("answer5_1" * 100) AS INTEGER) END END AS "points5",
  "answer5_given" AS "given5",
  CASE WHEN ("answer6_1" >= 0 AND "answer6_1" <= 10) THEN CASE WHEN CAST(("answer6_1" * 100) AS INTEGER) = ("answer6_1" * 100) THEN CAST(("answer6_1" * 100) AS INTEGER) END END AS "points6",
  "answer6_given" AS "given6",
  CASE WHEN ("answer7_1" >= 0 AND "answer7_1" <= 10) THEN CASE WHEN CAST(("answer7_1" * 100) AS INTEGER) = ("answer7_1" * 100) THEN CAST(("answer7_1" * 100) AS INTEGER) END END AS "points7",
  "answer7_given" AS "given7",
  CASE WHEN ("answer8_1" >= 0 AND "answer8_1" <= 10) THEN CASE WHEN CAST(("answer8_1" * 100) AS INTEGER) = ("answer8_1" * 100) THEN CAST(("answer8_1" * 100) AS INTEGER) END END AS "points8",
  "answer8_given" AS "given8",
  CASE WHEN ("answer9_1" >= 0 AND "answer9_1" <= 10) THEN CASE WHEN CAST(("answer9_1" * 100) AS INTEGER) = ("answer9_1" * 100) THEN CAST(("answer9_1" * 100) AS INTEGER) END END AS "points9",
  "answer9_given" AS "given9",
  CASE WHEN ("answer10_1" >= 0 AND "answer10_1" <= 10) THEN CASE WHEN CAST(("answer10_1" * 100) AS INTEGER) = ("answer10_1" * 100) THEN CAST(("answer10_1" * 100) AS INTEGER) END END AS "points10",
  "answer10_given" AS "given10"
FROM "kh_set0_1"
OFFSET 0
),
"kh_set0_3" AS (
SELECT "key1",
  "key2",
  "key3",
  "key4",
  "fact1_yes",
  "fact1_no",
  COALESCE("points1", 0) AS "low1",
  COALESCE("points1", 1000) AS "high1",
  COALESCE("points2", 0) AS "low2",
  COALESCE("points2", 1000) AS "high2",
  COALESCE("points3", 0) AS "low3",
  COALESCE("points3", 1000) AS "high3",
  COALESCE("points4", 0) AS "low4",
  COALESCE("points4", 1000) AS "high4",
  COALESCE("points5", 0) AS "low5",
  COALESCE("points5", 1000) AS "high5",
  COALESCE("points6", 0) AS "low6",
  COALESCE("points6", 1000) AS "high6",
  COALESCE("points7", 0) AS "low7",
  COALESCE("points7", 1000) AS "high7",
  COALESCE("points8", 0) AS "low8",
  COALESCE("points8", 1000) AS "high8",
  COALESCE("points9", 0) AS "low9",
  COALESCE("points9", 1000) AS "high9",
  COALESCE("points10", 0) AS "low10",
  COALESCE("points10", 1000) AS "high10",
  (("given1" AND "points1" IS NULL) OR ("given2" AND "points2" IS NULL) OR ("given3" AND "points3" IS NULL) OR ("given4" AND "points4" IS NULL) OR ("given5" AND "points5" IS NULL) OR ("given6" AND "points6" IS NULL) OR ("given7" AND "points7" IS NULL) OR ("given8" AND "points8" IS NULL) OR ("given9" AND "points9" IS NULL) OR ("given10" AND "points10" IS NULL)) AS "fault"
FROM "kh_set0_2"
OFFSET 0
),
"kh_set0_4" AS (
SELECT "key1",
  "key2",
  "key3",
  "key4",
  "fact1_yes",
  "fact1_no",
  ((((((((("low1" + "low2") + "low3") + "low4") + "low5") + "low6") + "low7") + "low8") + "low9") + "low10") AS "low",
  ((((((((("high1" + "high2") + "high3") + "high4") + "high5") + "high6") + "high7") + "high8") + "high9") + "high10") AS "high",
  ("low1" >= 500 AND "low2" >= 500 AND "low3" >= 500 AND "low4" >= 500 AND "low5" >= 500 AND "low6" >= 500 AND "low7" >= 500 AND "low8" >= 500 AND "low9" >= 500 AND "low10" >= 500) AS "sure",
  ("high1" >= 500 AND "high2" >= 500 AND "high3" >= 500 AND "high4" >= 500 AND "high5" >= 500 AND "high6" >= 500 AND "high7" >= 500 AND "high8" >= 500 AND "high9" >= 500 AND "high10" >= 500) AS "may",
  "fault"
FROM "kh_set0_3"
OFFSET 0
),
"kh_score" AS (
SELECT "key1" AS "id",
  "key2" AS "province",
  "key3" AS "commune",
  "key4" AS "period_to",
  "low" AS "points_min",
  "high" AS "points_max",
  CASE WHEN NOT (("may" AND ((NOT ("fact1_yes") OR "high" >= 7000) AND (NOT ("fact1_no") OR "high" >= 8000) AND ("high" >= 8000 OR "high" >= 7000)))) THEN 0 WHEN ("sure" AND (("fact1_yes" AND "low" >= 7000) OR ("fact1_no" AND "low" >= 8000) OR ("low" >= 8000 AND "low" >= 7000))) THEN 2 ELSE 1 END AS "verdict",
  0 AS "grades",
  "fault",
  0 AS "version"
FROM "kh_set0_4"
UNION ALL
SELECT "id",
  "province",
  "commune",
  "period_to",
  CAST(NULL AS INTEGER) AS "points_min",
  CAST(NULL AS INTEGER) AS "points_max",
  3 AS "verdict",
  0 AS "grades",
  FALSE AS "fault",
  -1 AS "version"
FROM "khuyenhoc"."answers_learning_citizen_244"
WHERE ("period_to" IS NOT NULL AND NOT ((COALESCE("period_to" >= CAST('2022-07-28' AS DATE), FALSE) AND COALESCE("period_to" <= CAST('2023-10-24' AS DATE), FALSE))))
UNION ALL
SELECT "id",
  "province",
  "commune",
  "period_to",
  CAST(NULL AS INTEGER) AS "points_min",
  CAST(NULL AS INTEGER) AS "points_max",
  1 AS "verdict",
  0 AS "grades",
  "period_to" IS NOT NULL AS "fault",
  -1 AS "version"
FROM "khuyenhoc"."answers_learning_citizen_244"
WHERE "period_to" IS NULL
)
SELECT "id",
  "province",
  "commune",
  "period_to",
  "points_min",
  "points_max",
  "verdict",
  "grades",
  "fault",
  "version",
  CASE WHEN "verdict" = 0 THEN 'does-not-meet' WHEN "verdict" = 1 THEN 'undetermined' WHEN "verdict" = 2 THEN 'meets' WHEN "verdict" = 3 THEN 'no-rule-in-force' ELSE '' END AS "verdict_code"
FROM "kh_score";

CREATE OR REPLACE VIEW "khuyenhoc"."roll_up_3ce7c912cfe7" AS
WITH "kh_set0_1" AS (
SELECT "province" AS "key1",
  "commune" AS "key2",
  "period_to" AS "key3",
  "period_to" AS "day",
  CASE WHEN ("a_1" >= -99999999999 AND "a_1" <= 99999999999) THEN CASE WHEN CAST("a_1" AS NUMERIC(18, 6)) = "a_1" THEN CAST("a_1" AS NUMERIC(18, 6)) END END AS "answer1_1",
  "a_1" IS NOT NULL AS "answer1_given",
  CASE WHEN ("a_2" >= -99999999999 AND "a_2" <= 99999999999) THEN CASE WHEN CAST("a_2" AS NUMERIC(18, 6)) = "a_2" THEN CAST("a_2" AS NUMERIC(18, 6)) END END AS "answer2_1",
  "a_2" IS NOT NULL AS "answer2_given",
  CASE WHEN ("a_3" >= -99999999999 AND "a_3" <= 99999999999) THEN CASE WHEN CAST("a_3" AS NUMERIC(18, 6)) = "a_3" THEN CAST("a_3" AS NUMERIC(18, 6)) END END AS "answer3_1",
  "a_3" IS NOT NULL AS "answer3_given",
  CASE WHEN ("a_4" >= -99999999999 AND "a_4" <= 99999999999) THEN CASE WHEN CAST("a_4" AS NUMERIC(18, 6)) = "a_4" THEN CAST("a_4" AS NUMERIC(18, 6)) END END AS "answer4_1",
  "a_4" IS NOT NULL AS "answer4_given",
  CASE WHEN ("a_5" >= -99999999999 AND "a_5" <= 99999999999) THEN CASE WHEN CAST("a_5" AS NUMERIC(18, 6)) = "a_5" THEN CAST("a_5" AS NUMERIC(18, 6)) END END AS "answer5_1",
  "a_5" IS NOT NULL AS "answer5_given",
  CASE WHEN ("a_6" >= -99999999999 AND "a_6" <= 99999999999) THEN CASE WHEN CAST("a_6" AS NUMERIC(18, 6)) = "a_6" THEN CAST("a_6" AS NUMERIC(18, 6)) END END AS "answer6_1",
  "a_6" IS NOT NULL AS "answer6_given",
  CASE WHEN ("a_7" >= -99999999999 AND "a_7" <= 99999999999) THEN CASE WHEN CAST("a_7" AS NUMERIC(18, 6)) = "a_7" THEN CAST("a_7" AS NUMERIC(18, 6)) END END AS "answer7_1",
  "a_7" IS NOT NULL AS "answer7_given",
  CASE WHEN ("a_8" >= -99999999999 AND "a_8" <= 99999999999) THEN CASE WHEN CAST("a_8" AS NUMERIC(18, 6)) = "a_8" THEN CAST("a_8" AS NUMERIC(18, 6)) END END AS "answer8_1",
  "a_8" IS NOT NULL AS "answer8_given",
  CASE WHEN ("a_9" >= -99999999999 AND "a_9" <= 99999999999) THEN CASE WHEN CAST("a_9" AS NUMERIC(18, 6)) = "a_9" THEN CAST("a_9" AS NUMERIC(18, 6)) END END AS "answer9_1",
  "a_9" IS NOT NULL AS "answer9_given",
  CASE WHEN ("a_10" >= -99999999999 AND "a_10" <= 99999999999) THEN CASE WHEN CAST("a_10" AS NUMERIC(18, 6)) = "a_10" THEN CAST("a_10" AS NUMERIC(18, 6)) END END AS "answer10_1",
  "a_10" IS NOT NULL AS "answer10_given",
  COALESCE("is_disadvantaged_area", FALSE) AS "fact1_yes",
  COALESCE(NOT ("is_disadvantaged_area"), FALSE) AS "fact1_no"
FROM "khuyenhoc"."answers_learning_citizen_244"
WHERE (COALESCE("period_to" >= CAST('2022-07-28' AS DATE), FALSE) AND COALESCE("period_to" <= CAST('2023-10-24' AS DATE), FALSE))
OFFSET 0
),
"kh_set0_2" AS (
SELECT "key1",
  "key2",
  "key3",
  "fact1_yes",
  "fact1_no",
  CASE WHEN ("answer1_1" >= 0 AND "answer1_1" <= 10) THEN CASE WHEN CAST(("answer1_1" * 100) AS INTEGER) = ("answer1_1" * 100) THEN CAST(("answer1_1" * 100) AS INTEGER) END END AS "points1",
  "answer1_given" AS "given1",
  CASE WHEN ("answer2_1" >= 0 AND "answer2_1" <= 10) THEN CASE WHEN CAST(("answer2_1" * 100) AS INTEGER) = ("answer2_1" * 100) THEN CAST(("answer2_1" * 100) AS INTEGER) END END AS "points2",
  "answer2_given" AS "given2",
  CASE WHEN ("answer3_1" >= 0 AND "answer3_1" <= 10) THEN CASE WHEN CAST(("answer3_1" * 100) AS INTEGER) = ("answer3_1" * 100) THEN CAST(("answer3_1" * 100) AS INTEGER) END END AS "points3",
  "answer3_given" AS "given3",
  CASE WHEN ("answer4_1" >= 0 AND "answer4_1" <= 10) THEN CASE WHEN CAST(("answer4_1" * 100) AS INTEGER) = ("answer4_1" * 100) THEN CAST(("answer4_1" * 100) AS INTEGER) END END AS "points4",
  "answer4_given" AS "given4",
  CASE WHEN ("answer5_1" >= 0 AND "answer5_1" <= 10) THEN CASE WHEN CAST(("answer5_1" * 100) AS INTEGER) = ("answer5_1" * 100) THEN CAST(("answer5_1" * 100) AS INTEGER) END END AS "points5",
  "answer5_given" AS "given5",
  CASE WHEN ("answer6_1" >= 0 AND "answer6_1" <= 10) THEN CASE WHEN CAST(("answer6_1" * 100) AS INTEGER) = ("answer6_1" * 100) THEN CAST(("answer6_1" * 100) AS INTEGER) END END AS "points6",
  "answer6_given" AS "given6",
  CASE WHEN ("answer7_1" >= 0 AND "answer7_1" <= 10) THEN CASE WHEN CAST(("answer7_1" * 100) AS INTEGER) = ("answer7_1" * 100) THEN CAST(("answer7_1" * 100) AS INTEGER) END END AS "points7",
  "answer7_given" AS "given7",
  CASE WHEN ("answer8_1" >= 0 AND "answer8_1" <= 10) THEN CASE WHEN CAST(("answer8_1" * 100) AS INTEGER) = ("answer8_1" * 100) THEN CAST(("answer8_1" * 100) AS INTEGER) END END AS "points8",
  "answer8_given" AS "given8",
  CASE WHEN ("answer9_1" >= 0 AND "answer9_1" <= 10) THEN CASE WHEN CAST(("answer9_1" * 100) AS INTEGER) = ("answer9_1" * 100) THEN CAST(("answer9_1" * 100) AS INTEGER) END END AS "points9",
  "answer9_given" AS "given9",
  CASE WHEN ("answer10_1" >= 0 AND "answer10_1" <= 10) THEN CASE WHEN CAST(("answer10_1" * 100) AS INTEGER) = ("answer10_1" * 100) THEN CAST(("answer10_1" * 100) AS INTEGER) END END AS "points10",
  "answer10_given" AS "given10"
FROM "kh_set0_1"
OFFSET 0
),
"kh_set0_3" AS (
SELECT "key1",
  "key2",
  "key3",
  "fact1_yes",
  "fact1_no",
  COALESCE("points1", 0) AS "low1",
  COALESCE("points1", 1000) AS "high1",
  COALESCE("points2", 0) AS "low2",
  COALESCE("points2", 1000) AS "high2",
  COALESCE("points3", 0) AS "low3",
  COALESCE("points3", 1000) AS "high3",
  COALESCE("points4", 0) AS "low4",
  COALESCE("points4", 1000) AS "high4",
  COALESCE("points5", 0) AS "low5",
  COALESCE("points5", 1000) AS "high5",
  COALESCE("points6", 0) AS "low6",
  COALESCE("points6", 1000) AS "high6",
  COALESCE("points7", 0) AS "low7",
  COALESCE("points7", 1000) AS "high7",
  COALESCE("points8", 0) AS "low8",
  COALESCE("points8", 1000) AS "high8",
  COALESCE("points9", 0) AS "low9",
  COALESCE("points9", 1000) AS "high9",
  COALESCE("points10", 0) AS "low10",
  COALESCE("points10", 1000) AS "high10",
  (("given1" AND "points1" IS NULL) OR ("given2" AND "points2" IS NULL) OR ("given3" AND "points3" IS NULL) OR ("given4" AND "points4" IS NULL) OR ("given5" AND "points5" IS NULL) OR ("given6" AND "points6" IS NULL) OR ("given7" AND "points7" IS NULL) OR ("given8" AND "points8" IS NULL) OR ("given9" AND "points9" IS NULL) OR ("given10" AND "points10" IS NULL)) AS "fault"
FROM "kh_set0_2"
OFFSET 0
),
"kh_set0_4" AS (
SELECT "key1",
  "key2",
  "key3",
  "fact1_yes",
  "fact1_no",
  ((((((((("low1" + "low2") + "low3") + "low4") + "low5") + "low6") + "low7") + "low8") + "low9") + "low10") AS "low",
  ((((((((("high1" + "high2") + "high3") + "high4") + "high5") + "high6") + "high7") + "high8") + "high9") + "high10") AS "high",
  ("low1" >= 500 AND "low2" >= 500 AND "low3" >= 500 AND "low4" >= 500 AND "low5" >= 500 AND "low6" >= 500 AND "low7" >= 500 AND "low8" >= 500 AND "low9" >= 500 AND "low10" >= 500) AS "sure",
  ("high1" >= 500 AND "high2" >= 500 AND "high3" >= 500 AND "high4" >= 500 AND "high5" >= 500 AND "high6" >= 500 AND "high7" >= 500 AND "high8" >= 500 AND "high9" >= 500 AND "high10" >= 500) AS "may",
  "fault"
FROM "kh_set0_3"
OFFSET 0
),
"kh_score" AS (
SELECT "key1" AS "province",
  "key2" AS "commune",
  "key3" AS "period_to",
  "low" AS "points_min",
  "high" AS "points_max",
  CASE WHEN NOT (("may" AND ((NOT ("fact1_yes") OR "high" >= 7000) AND (NOT ("fact1_no") OR "high" >= 8000) AND ("high" >= 8000 OR "high" >= 7000)))) THEN 0 WHEN ("sure" AND (("fact1_yes" AND "low" >= 7000) OR ("fact1_no" AND "low" >= 8000) OR ("low" >= 8000 AND "low" >= 7000))) THEN 2 ELSE 1 END AS "verdict",
  0 AS "grades",
  "fault",
  0 AS "version"
FROM "kh_set0_4"
UNION ALL
SELECT "province",
  "commune",
  "period_to",
  CAST(NULL AS INTEGER) AS "points_min",
  CAST(NULL AS INTEGER) AS "points_max",
  3 AS "verdict",
  0 AS "grades",
  FALSE AS "fault",
  -1 AS "version"
FROM "khuyenhoc"."answers_learning_citizen_244"
WHERE ("period_to" IS NOT NULL AND NOT ((COALESCE("period_to" >= CAST('2022-07-28' AS DATE), FALSE) AND COALESCE("period_to" <= CAST('2023-10-24' AS DATE), FALSE))))
UNION ALL
SELECT "province",
  "commune",
  "period_to",
  CAST(NULL AS INTEGER) AS "points_min",
  CAST(NULL AS INTEGER) AS "points_max",
  1 AS "verdict",
  0 AS "grades",
  "period_to" IS NOT NULL AS "fault",
  -1 AS "version"
FROM "khuyenhoc"."answers_learning_citizen_244"
WHERE "period_to" IS NULL
),
"kh_counted" AS (
SELECT "province",
  "commune",
  "period_to",
  "verdict",
  "grades",
  "fault",
  "version",
  COUNT(*) AS "scores"
FROM "kh_score"
GROUP BY 1, 2, 3, 4, 5, 6, 7
)
SELECT normalize("province", NFC) AS "province",
  normalize("commune", NFC) AS "commune",
  "period_to",
  CAST(COALESCE(SUM("scores"), 0) AS BIGINT) AS "units",
  CAST(COALESCE(SUM(CASE WHEN "fault" THEN "scores" ELSE 0 END), 0) AS BIGINT) AS "faults",
  CAST(COALESCE(SUM(CASE WHEN "verdict" = 0 THEN "scores" ELSE 0 END), 0) AS BIGINT) AS "does_not_meet",
  CAST(COALESCE(SUM(CASE WHEN "verdict" = 1 THEN "scores" ELSE 0 END), 0) AS BIGINT) AS "undetermined",
  CAST(COALESCE(SUM(CASE WHEN "verdict" = 2 THEN "scores" ELSE 0 END), 0) AS BIGINT) AS "meets",
  CAST(COALESCE(SUM(CASE WHEN "verdict" = 3 THEN "scores" ELSE 0 END), 0) AS BIGINT) AS "no_rule_in_force"
FROM "kh_counted"
GROUP BY 1, 2, 3;

CREATE OR REPLACE FUNCTION "khuyenhoc"."load_3ce7c912cfe7"() RETURNS TABLE (accepted BIGINT, rejected BIGINT)
LANGUAGE sql AS $khuyenhoc$
UPDATE "khuyenhoc"."staging_learning_citizen_244" SET "id" = NULLIF(TRIM(normalize("id", NFC)), ''), "province" = NULLIF(TRIM(normalize("province", NFC)), ''), "commune" = NULLIF(TRIM(normalize("commune", NFC)), ''), "period_to" = NULLIF(TRIM(normalize("period_to", NFC)), ''), "is_disadvantaged_area" = NULLIF(TRIM(normalize("is_disadvantaged_area", NFC)), ''), "a_1" = NULLIF(TRIM(normalize("a_1", NFC)), ''), "a_2" = NULLIF(TRIM(normalize("a_2", NFC)), ''), "a_3" = NULLIF(TRIM(normalize("a_3", NFC)), ''), "a_4" = NULLIF(TRIM(normalize("a_4", NFC)), ''), "a_5" = NULLIF(TRIM(normalize("a_5", NFC)), ''), "a_6" = NULLIF(TRIM(normalize("a_6", NFC)), ''), "a_7" = NULLIF(TRIM(normalize("a_7", NFC)), ''), "a_8" = NULLIF(TRIM(normalize("a_8", NFC)), ''), "a_9" = NULLIF(TRIM(normalize("a_9", NFC)), ''), "a_10" = NULLIF(TRIM(normalize("a_10", NFC)), '');
INSERT INTO "khuyenhoc"."rejects_learning_citizen_244" ("line", "id", "period_to", "column_name", "code", "value")
SELECT s."line", s."id", s."period_to", 'id', 'key-missing', s."id"
FROM "khuyenhoc"."staging_learning_citizen_244" AS s
WHERE s."id" IS NULL
  AND NOT EXISTS (
    SELECT 1 FROM "khuyenhoc"."rejects_learning_citizen_244" AS r
    WHERE r."id" IS NOT DISTINCT FROM s."id" AND r."period_to" IS NOT DISTINCT FROM s."period_to"
      AND r."column_name" = 'id' AND r."code" = 'key-missing'
      AND r."value" IS NOT DISTINCT FROM s."id"
  );
INSERT INTO "khuyenhoc"."rejects_learning_citizen_244" ("line", "id", "period_to", "column_name", "code", "value")
SELECT s."line", s."id", s."period_to", 'commune', 'key-missing', s."commune"
FROM "khuyenhoc"."staging_learning_citizen_244" AS s
WHERE s."commune" IS NULL
  AND NOT EXISTS (
    SELECT 1 FROM "khuyenhoc"."rejects_learning_citizen_244" AS r
    WHERE r."id" IS NOT DISTINCT FROM s."id" AND r."period_to" IS NOT DISTINCT FROM s."period_to"
      AND r."column_name" = 'commune' AND r."code" = 'key-missing'
      AND r."value" IS NOT DISTINCT FROM s."commune"
  );
INSERT INTO "khuyenhoc"."rejects_learning_citizen_244" ("line", "id", "period_to", "column_name", "code", "value")
SELECT s."line", s."id", s."period_to", 'period_to', 'day-not-readable', s."period_to"
FROM "khuyenhoc"."staging_learning_citizen_244" AS s
WHERE (s."period_to" IS NULL OR NOT ("period_to" ~ '^([12][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([12][0-9](0[48]|[2468][048]|[13579][26])|(1[26]|2[048])00)-02-29)$'))
  AND NOT EXISTS (
    SELECT 1 FROM "khuyenhoc"."rejects_learning_citizen_244" AS r
    WHERE r."id" IS NOT DISTINCT FROM s."id" AND r."period_to" IS NOT DISTINCT FROM s."period_to"
      AND r."column_name" = 'period_to' AND r."code" = 'day-not-readable'
      AND r."value" IS NOT DISTINCT FROM s."period_to"
  );
INSERT INTO "khuyenhoc"."rejects_learning_citizen_244" ("line", "id", "period_to", "column_name", "code", "value")
SELECT s."line", s."id", s."period_to", 'id', 'line-replaced-by-later', s."id"
FROM "khuyenhoc"."staging_learning_citizen_244" AS s
WHERE EXISTS (
    SELECT 1 FROM "khuyenhoc"."staging_learning_citizen_244" AS t
    WHERE t."id" = s."id" AND t."period_to" = s."period_to" AND t."line" > s."line" AND (t."province" IS DISTINCT FROM s."province" OR t."commune" IS DISTINCT FROM s."commune" OR t."period_to" IS DISTINCT FROM s."period_to" OR t."is_disadvantaged_area" IS DISTINCT FROM s."is_disadvantaged_area" OR t."a_1" IS DISTINCT FROM s."a_1" OR t."a_2" IS DISTINCT FROM s."a_2" OR t."a_3" IS DISTINCT FROM s."a_3" OR t."a_4" IS DISTINCT FROM s."a_4" OR t."a_5" IS DISTINCT FROM s."a_5" OR t."a_6" IS DISTINCT FROM s."a_6" OR t."a_7" IS DISTINCT FROM s."a_7" OR t."a_8" IS DISTINCT FROM s."a_8" OR t."a_9" IS DISTINCT FROM s."a_9" OR t."a_10" IS DISTINCT FROM s."a_10")
  )
  AND NOT EXISTS (
    SELECT 1 FROM "khuyenhoc"."rejects_learning_citizen_244" AS r
    WHERE r."id" IS NOT DISTINCT FROM s."id" AND r."period_to" IS NOT DISTINCT FROM s."period_to"
      AND r."column_name" = 'id' AND r."code" = 'line-replaced-by-later'
      AND r."value" IS NOT DISTINCT FROM s."id"
  );
DELETE FROM "khuyenhoc"."staging_learning_citizen_244" AS s WHERE EXISTS (
    SELECT 1 FROM "khuyenhoc"."staging_learning_citizen_244" AS t
    WHERE t."id" = s."id" AND t."period_to" = s."period_to" AND t."line" > s."line"
  );
INSERT INTO "khuyenhoc"."rejects_learning_citizen_244" ("line", "id", "period_to", "column_name", "code", "value")
SELECT s."line", s."id", s."period_to", 'is_disadvantaged_area', 'fact-not-yes-or-no', s."is_disadvantaged_area"
FROM "khuyenhoc"."staging_learning_citizen_244" AS s
WHERE ("is_disadvantaged_area" IS NOT NULL AND CASE WHEN ("is_disadvantaged_area" = 'true' OR "is_disadvantaged_area" = '1') THEN TRUE WHEN ("is_disadvantaged_area" = 'false' OR "is_disadvantaged_area" = '0') THEN FALSE END IS NULL) AND NOT (s."id" IS NULL) AND NOT (s."commune" IS NULL) AND NOT (s."period_to" IS NULL OR NOT ("period_to" ~ '^([12][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([12][0-9](0[48]|[2468][048]|[13579][26])|(1[26]|2[048])00)-02-29)$'))
  AND NOT EXISTS (
    SELECT 1 FROM "khuyenhoc"."rejects_learning_citizen_244" AS r
    WHERE r."id" IS NOT DISTINCT FROM s."id" AND r."period_to" IS NOT DISTINCT FROM s."period_to"
      AND r."column_name" = 'is_disadvantaged_area' AND r."code" = 'fact-not-yes-or-no'
      AND r."value" IS NOT DISTINCT FROM s."is_disadvantaged_area"
  );
INSERT INTO "khuyenhoc"."rejects_learning_citizen_244" ("line", "id", "period_to", "column_name", "code", "value")
SELECT s."line", s."id", s."period_to", 'a_1', 'answer-not-usable', s."a_1"
FROM "khuyenhoc"."staging_learning_citizen_244" AS s
WHERE ("a_1" IS NOT NULL AND CASE WHEN (CASE WHEN "a_1" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_1" AS NUMERIC(18, 6)) END >= 0 AND CASE WHEN "a_1" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_1" AS NUMERIC(18, 6)) END <= 10) THEN CASE WHEN CAST((CASE WHEN "a_1" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_1" AS NUMERIC(18, 6)) END * 100) AS INTEGER) = (CASE WHEN "a_1" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_1" AS NUMERIC(18, 6)) END * 100) THEN CAST((CASE WHEN "a_1" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_1" AS NUMERIC(18, 6)) END * 100) AS INTEGER) END END IS NULL) AND NOT (s."id" IS NULL) AND NOT (s."commune" IS NULL) AND NOT (s."period_to" IS NULL OR NOT ("period_to" ~ '^([12][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([12][0-9](0[48]|[2468][048]|[13579][26])|(1[26]|2[048])00)-02-29)$'))
  AND NOT EXISTS (
    SELECT 1 FROM "khuyenhoc"."rejects_learning_citizen_244" AS r
    WHERE r."id" IS NOT DISTINCT FROM s."id" AND r."period_to" IS NOT DISTINCT FROM s."period_to"
      AND r."column_name" = 'a_1' AND r."code" = 'answer-not-usable'
      AND r."value" IS NOT DISTINCT FROM s."a_1"
  );
INSERT INTO "khuyenhoc"."rejects_learning_citizen_244" ("line", "id", "period_to", "column_name", "code", "value")
SELECT s."line", s."id", s."period_to", 'a_2', 'answer-not-usable', s."a_2"
FROM "khuyenhoc"."staging_learning_citizen_244" AS s
WHERE ("a_2" IS NOT NULL AND CASE WHEN (CASE WHEN "a_2" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_2" AS NUMERIC(18, 6)) END >= 0 AND CASE WHEN "a_2" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_2" AS NUMERIC(18, 6)) END <= 10) THEN CASE WHEN CAST((CASE WHEN "a_2" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_2" AS NUMERIC(18, 6)) END * 100) AS INTEGER) = (CASE WHEN "a_2" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_2" AS NUMERIC(18, 6)) END * 100) THEN CAST((CASE WHEN "a_2" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_2" AS NUMERIC(18, 6)) END * 100) AS INTEGER) END END IS NULL) AND NOT (s."id" IS NULL) AND NOT (s."commune" IS NULL) AND NOT (s."period_to" IS NULL OR NOT ("period_to" ~ '^([12][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([12][0-9](0[48]|[2468][048]|[13579][26])|(1[26]|2[048])00)-02-29)$'))
  AND NOT EXISTS (
    SELECT 1 FROM "khuyenhoc"."rejects_learning_citizen_244" AS r
    WHERE r."id" IS NOT DISTINCT FROM s."id" AND r."period_to" IS NOT DISTINCT FROM s."period_to"
      AND r."column_name" = 'a_2' AND r."code" = 'answer-not-usable'
      AND r."value" IS NOT DISTINCT FROM s."a_2"
  );
INSERT INTO "khuyenhoc"."rejects_learning_citizen_244" ("line", "id", "period_to", "column_name", "code", "value")
SELECT s."line", s."id", s."period_to", 'a_3', 'answer-not-usable', s."a_3"
FROM "khuyenhoc"."staging_learning_citizen_244" AS s
WHERE ("a_3" IS NOT NULL AND CASE WHEN (CASE WHEN "a_3" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_3" AS NUMERIC(18, 6)) END >= 0 AND CASE WHEN "a_3" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_3" AS NUMERIC(18, 6)) END <= 10) THEN CASE WHEN CAST((CASE WHEN "a_3" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_3" AS NUMERIC(18, 6)) END * 100) AS INTEGER) = (CASE WHEN "a_3" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_3" AS NUMERIC(18, 6)) END * 100) THEN CAST((CASE WHEN "a_3" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_3" AS NUMERIC(18, 6)) END * 100) AS INTEGER) END END IS NULL) AND NOT (s."id" IS NULL) AND NOT (s."commune" IS NULL) AND NOT (s."period_to" IS NULL OR NOT ("period_to" ~ '^([12][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([12][0-9](0[48]|[2468][048]|[13579][26])|(1[26]|2[048])00)-02-29)$'))
  AND NOT EXISTS (
    SELECT 1 FROM "khuyenhoc"."rejects_learning_citizen_244" AS r
    WHERE r."id" IS NOT DISTINCT FROM s."id" AND r."period_to" IS NOT DISTINCT FROM s."period_to"
      AND r."column_name" = 'a_3' AND r."code" = 'answer-not-usable'
      AND r."value" IS NOT DISTINCT FROM s."a_3"
  );
INSERT INTO "khuyenhoc"."rejects_learning_citizen_244" ("line", "id", "period_to", "column_name", "code", "value")
SELECT s."line", s."id", s."period_to", 'a_4', 'answer-not-usable', s."a_4"
FROM "khuyenhoc"."staging_learning_citizen_244" AS s
WHERE ("a_4" IS NOT NULL AND CASE WHEN (CASE WHEN "a_4" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_4" AS NUMERIC(18, 6)) END >= 0 AND CASE WHEN "a_4" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_4" AS NUMERIC(18, 6)) END <= 10) THEN CASE WHEN CAST((CASE WHEN "a_4" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_4" AS NUMERIC(18, 6)) END * 100) AS INTEGER) = (CASE WHEN "a_4" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_4" AS NUMERIC(18, 6)) END * 100) THEN CAST((CASE WHEN "a_4" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_4" AS NUMERIC(18, 6)) END * 100) AS INTEGER) END END IS NULL) AND NOT (s."id" IS NULL) AND NOT (s."commune" IS NULL) AND NOT (s."period_to" IS NULL OR NOT ("period_to" ~ '^([12][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([12][0-9](0[48]|[2468][048]|[13579][26])|(1[26]|2[048])00)-02-29)$'))
  AND NOT EXISTS (
    SELECT 1 FROM "khuyenhoc"."rejects_learning_citizen_244" AS r
    WHERE r."id" IS NOT DISTINCT FROM s."id" AND r."period_to" IS NOT DISTINCT FROM s."period_to"
      AND r."column_name" = 'a_4' AND r."code" = 'answer-not-usable'
      AND r."value" IS NOT DISTINCT FROM s."a_4"
  );
INSERT INTO "khuyenhoc"."rejects_learning_citizen_244" ("line", "id", "period_to", "column_name", "code", "value")
SELECT s."line", s."id", s."period_to", 'a_5', 'answer-not-usable', s."a_5"
FROM "khuyenhoc"."staging_learning_citizen_244" AS s
WHERE ("a_5" IS NOT NULL AND CASE WHEN (CASE WHEN "a_5" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_5" AS NUMERIC(18, 6)) END >= 0 AND CASE WHEN "a_5" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_5" AS NUMERIC(18, 6)) END <= 10) THEN CASE WHEN CAST((CASE WHEN "a_5" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_5" AS NUMERIC(18, 6)) END * 100) AS INTEGER) = (CASE WHEN "a_5" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_5" AS NUMERIC(18, 6)) END * 100) THEN CAST((CASE WHEN "a_5" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_5" AS NUMERIC(18, 6)) END * 100) AS INTEGER) END END IS NULL) AND NOT (s."id" IS NULL) AND NOT (s."commune" IS NULL) AND NOT (s."period_to" IS NULL OR NOT ("period_to" ~ '^([12][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([12][0-9](0[48]|[2468][048]|[13579][26])|(1[26]|2[048])00)-02-29)$'))
  AND NOT EXISTS (
    SELECT 1 FROM "khuyenhoc"."rejects_learning_citizen_244" AS r
    WHERE r."id" IS NOT DISTINCT FROM s."id" AND r."period_to" IS NOT DISTINCT FROM s."period_to"
      AND r."column_name" = 'a_5' AND r."code" = 'answer-not-usable'
      AND r."value" IS NOT DISTINCT FROM s."a_5"
  );
INSERT INTO "khuyenhoc"."rejects_learning_citizen_244" ("line", "id", "period_to", "column_name", "code", "value")
SELECT s."line", s."id", s."period_to", 'a_6', 'answer-not-usable', s."a_6"
FROM "khuyenhoc"."staging_learning_citizen_244" AS s
WHERE ("a_6" IS NOT NULL AND CASE WHEN (CASE WHEN "a_6" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_6" AS NUMERIC(18, 6)) END >= 0 AND CASE WHEN "a_6" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_6" AS NUMERIC(18, 6)) END <= 10) THEN CASE WHEN CAST((CASE WHEN "a_6" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_6" AS NUMERIC(18, 6)) END * 100) AS INTEGER) = (CASE WHEN "a_6" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_6" AS NUMERIC(18, 6)) END * 100) THEN CAST((CASE WHEN "a_6" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_6" AS NUMERIC(18, 6)) END * 100) AS INTEGER) END END IS NULL) AND NOT (s."id" IS NULL) AND NOT (s."commune" IS NULL) AND NOT (s."period_to" IS NULL OR NOT ("period_to" ~ '^([12][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([12][0-9](0[48]|[2468][048]|[13579][26])|(1[26]|2[048])00)-02-29)$'))
  AND NOT EXISTS (
    SELECT 1 FROM "khuyenhoc"."rejects_learning_citizen_244" AS r
    WHERE r."id" IS NOT DISTINCT FROM s."id" AND r."period_to" IS NOT DISTINCT FROM s."period_to"
      AND r."column_name" = 'a_6' AND r."code" = 'answer-not-usable'
      AND r."value" IS NOT DISTINCT FROM s."a_6"
  );
INSERT INTO "khuyenhoc"."rejects_learning_citizen_244" ("line", "id", "period_to", "column_name", "code", "value")
SELECT s."line", s."id", s."period_to", 'a_7', 'answer-not-usable', s."a_7"
FROM "khuyenhoc"."staging_learning_citizen_244" AS s
WHERE ("a_7" IS NOT NULL AND CASE WHEN (CASE WHEN "a_7" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_7" AS NUMERIC(18, 6)) END >= 0 AND CASE WHEN "a_7" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_7" AS NUMERIC(18, 6)) END <= 10) THEN CASE WHEN CAST((CASE WHEN "a_7" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_7" AS NUMERIC(18, 6)) END * 100) AS INTEGER) = (CASE WHEN "a_7" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_7" AS NUMERIC(18, 6)) END * 100) THEN CAST((CASE WHEN "a_7" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_7" AS NUMERIC(18, 6)) END * 100) AS INTEGER) END END IS NULL) AND NOT (s."id" IS NULL) AND NOT (s."commune" IS NULL) AND NOT (s."period_to" IS NULL OR NOT ("period_to" ~ '^([12][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([12][0-9](0[48]|[2468][048]|[13579][26])|(1[26]|2[048])00)-02-29)$'))
  AND NOT EXISTS (
    SELECT 1 FROM "khuyenhoc"."rejects_learning_citizen_244" AS r
    WHERE r."id" IS NOT DISTINCT FROM s."id" AND r."period_to" IS NOT DISTINCT FROM s."period_to"
      AND r."column_name" = 'a_7' AND r."code" = 'answer-not-usable'
      AND r."value" IS NOT DISTINCT FROM s."a_7"
  );
INSERT INTO "khuyenhoc"."rejects_learning_citizen_244" ("line", "id", "period_to", "column_name", "code", "value")
SELECT s."line", s."id", s."period_to", 'a_8', 'answer-not-usable', s."a_8"
FROM "khuyenhoc"."staging_learning_citizen_244" AS s
WHERE ("a_8" IS NOT NULL AND CASE WHEN (CASE WHEN "a_8" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_8" AS NUMERIC(18, 6)) END >= 0 AND CASE WHEN "a_8" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_8" AS NUMERIC(18, 6)) END <= 10) THEN CASE WHEN CAST((CASE WHEN "a_8" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_8" AS NUMERIC(18, 6)) END * 100) AS INTEGER) = (CASE WHEN "a_8" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_8" AS NUMERIC(18, 6)) END * 100) THEN CAST((CASE WHEN "a_8" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_8" AS NUMERIC(18, 6)) END * 100) AS INTEGER) END END IS NULL) AND NOT (s."id" IS NULL) AND NOT (s."commune" IS NULL) AND NOT (s."period_to" IS NULL OR NOT ("period_to" ~ '^([12][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([12][0-9](0[48]|[2468][048]|[13579][26])|(1[26]|2[048])00)-02-29)$'))
  AND NOT EXISTS (
    SELECT 1 FROM "khuyenhoc"."rejects_learning_citizen_244" AS r
    WHERE r."id" IS NOT DISTINCT FROM s."id" AND r."period_to" IS NOT DISTINCT FROM s."period_to"
      AND r."column_name" = 'a_8' AND r."code" = 'answer-not-usable'
      AND r."value" IS NOT DISTINCT FROM s."a_8"
  );
INSERT INTO "khuyenhoc"."rejects_learning_citizen_244" ("line", "id", "period_to", "column_name", "code", "value")
SELECT s."line", s."id", s."period_to", 'a_9', 'answer-not-usable', s."a_9"
FROM "khuyenhoc"."staging_learning_citizen_244" AS s
WHERE ("a_9" IS NOT NULL AND CASE WHEN (CASE WHEN "a_9" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_9" AS NUMERIC(18, 6)) END >= 0 AND CASE WHEN "a_9" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_9" AS NUMERIC(18, 6)) END <= 10) THEN CASE WHEN CAST((CASE WHEN "a_9" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_9" AS NUMERIC(18, 6)) END * 100) AS INTEGER) = (CASE WHEN "a_9" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_9" AS NUMERIC(18, 6)) END * 100) THEN CAST((CASE WHEN "a_9" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_9" AS NUMERIC(18, 6)) END * 100) AS INTEGER) END END IS NULL) AND NOT (s."id" IS NULL) AND NOT (s."commune" IS NULL) AND NOT (s."period_to" IS NULL OR NOT ("period_to" ~ '^([12][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([12][0-9](0[48]|[2468][048]|[13579][26])|(1[26]|2[048])00)-02-29)$'))
  AND NOT EXISTS (
    SELECT 1 FROM "khuyenhoc"."rejects_learning_citizen_244" AS r
    WHERE r."id" IS NOT DISTINCT FROM s."id" AND r."period_to" IS NOT DISTINCT FROM s."period_to"
      AND r."column_name" = 'a_9' AND r."code" = 'answer-not-usable'
      AND r."value" IS NOT DISTINCT FROM s."a_9"
  );
INSERT INTO "khuyenhoc"."rejects_learning_citizen_244" ("line", "id", "period_to", "column_name", "code", "value")
SELECT s."line", s."id", s."period_to", 'a_10', 'answer-not-usable', s."a_10"
FROM "khuyenhoc"."staging_learning_citizen_244" AS s
WHERE ("a_10" IS NOT NULL AND CASE WHEN (CASE WHEN "a_10" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_10" AS NUMERIC(18, 6)) END >= 0 AND CASE WHEN "a_10" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_10" AS NUMERIC(18, 6)) END <= 10) THEN CASE WHEN CAST((CASE WHEN "a_10" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_10" AS NUMERIC(18, 6)) END * 100) AS INTEGER) = (CASE WHEN "a_10" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_10" AS NUMERIC(18, 6)) END * 100) THEN CAST((CASE WHEN "a_10" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_10" AS NUMERIC(18, 6)) END * 100) AS INTEGER) END END IS NULL) AND NOT (s."id" IS NULL) AND NOT (s."commune" IS NULL) AND NOT (s."period_to" IS NULL OR NOT ("period_to" ~ '^([12][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([12][0-9](0[48]|[2468][048]|[13579][26])|(1[26]|2[048])00)-02-29)$'))
  AND NOT EXISTS (
    SELECT 1 FROM "khuyenhoc"."rejects_learning_citizen_244" AS r
    WHERE r."id" IS NOT DISTINCT FROM s."id" AND r."period_to" IS NOT DISTINCT FROM s."period_to"
      AND r."column_name" = 'a_10' AND r."code" = 'answer-not-usable'
      AND r."value" IS NOT DISTINCT FROM s."a_10"
  );
INSERT INTO "khuyenhoc"."answers_learning_citizen_244" AS a ("id", "province", "commune", "period_to", "is_disadvantaged_area", "a_1", "a_2", "a_3", "a_4", "a_5", "a_6", "a_7", "a_8", "a_9", "a_10")
SELECT "id",
  "province",
  "commune",
  CAST("period_to" AS DATE),
  CASE WHEN ("is_disadvantaged_area" = 'true' OR "is_disadvantaged_area" = '1') THEN TRUE WHEN ("is_disadvantaged_area" = 'false' OR "is_disadvantaged_area" = '0') THEN FALSE END,
  CASE WHEN CASE WHEN (CASE WHEN "a_1" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_1" AS NUMERIC(18, 6)) END >= 0 AND CASE WHEN "a_1" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_1" AS NUMERIC(18, 6)) END <= 10) THEN CASE WHEN CAST((CASE WHEN "a_1" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_1" AS NUMERIC(18, 6)) END * 100) AS INTEGER) = (CASE WHEN "a_1" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_1" AS NUMERIC(18, 6)) END * 100) THEN CAST((CASE WHEN "a_1" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_1" AS NUMERIC(18, 6)) END * 100) AS INTEGER) END END IS NOT NULL THEN CASE WHEN "a_1" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_1" AS NUMERIC(18, 6)) END END,
  CASE WHEN CASE WHEN (CASE WHEN "a_2" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_2" AS NUMERIC(18, 6)) END >= 0 AND CASE WHEN "a_2" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_2" AS NUMERIC(18, 6)) END <= 10) THEN CASE WHEN CAST((CASE WHEN "a_2" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_2" AS NUMERIC(18, 6)) END * 100) AS INTEGER) = (CASE WHEN "a_2" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_2" AS NUMERIC(18, 6)) END * 100) THEN CAST((CASE WHEN "a_2" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_2" AS NUMERIC(18, 6)) END * 100) AS INTEGER) END END IS NOT NULL THEN CASE WHEN "a_2" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_2" AS NUMERIC(18, 6)) END END,
  CASE WHEN CASE WHEN (CASE WHEN "a_3" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_3" AS NUMERIC(18, 6)) END >= 0 AND CASE WHEN "a_3" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_3" AS NUMERIC(18, 6)) END <= 10) THEN CASE WHEN CAST((CASE WHEN "a_3" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_3" AS NUMERIC(18, 6)) END * 100) AS INTEGER) = (CASE WHEN "a_3" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_3" AS NUMERIC(18, 6)) END * 100) THEN CAST((CASE WHEN "a_3" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_3" AS NUMERIC(18, 6)) END * 100) AS INTEGER) END END IS NOT NULL THEN CASE WHEN "a_3" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_3" AS NUMERIC(18, 6)) END END,
  CASE WHEN CASE WHEN (CASE WHEN "a_4" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_4" AS NUMERIC(18, 6)) END >= 0 AND CASE WHEN "a_4" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_4" AS NUMERIC(18, 6)) END <= 10) THEN CASE WHEN CAST((CASE WHEN "a_4" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_4" AS NUMERIC(18, 6)) END * 100) AS INTEGER) = (CASE WHEN "a_4" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_4" AS NUMERIC(18, 6)) END * 100) THEN CAST((CASE WHEN "a_4" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_4" AS NUMERIC(18, 6)) END * 100) AS INTEGER) END END IS NOT NULL THEN CASE WHEN "a_4" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_4" AS NUMERIC(18, 6)) END END,
  CASE WHEN CASE WHEN (CASE WHEN "a_5" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_5" AS NUMERIC(18, 6)) END >= 0 AND CASE WHEN "a_5" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_5" AS NUMERIC(18, 6)) END <= 10) THEN CASE WHEN CAST((CASE WHEN "a_5" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_5" AS NUMERIC(18, 6)) END * 100) AS INTEGER) = (CASE WHEN "a_5" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_5" AS NUMERIC(18, 6)) END * 100) THEN CAST((CASE WHEN "a_5" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_5" AS NUMERIC(18, 6)) END * 100) AS INTEGER) END END IS NOT NULL THEN CASE WHEN "a_5" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_5" AS NUMERIC(18, 6)) END END,
  CASE WHEN CASE WHEN (CASE WHEN "a_6" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_6" AS NUMERIC(18, 6)) END >= 0 AND CASE WHEN "a_6" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_6" AS NUMERIC(18, 6)) END <= 10) THEN CASE WHEN CAST((CASE WHEN "a_6" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_6" AS NUMERIC(18, 6)) END * 100) AS INTEGER) = (CASE WHEN "a_6" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_6" AS NUMERIC(18, 6)) END * 100) THEN CAST((CASE WHEN "a_6" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_6" AS NUMERIC(18, 6)) END * 100) AS INTEGER) END END IS NOT NULL THEN CASE WHEN "a_6" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_6" AS NUMERIC(18, 6)) END END,
  CASE WHEN CASE WHEN (CASE WHEN "a_7" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_7" AS NUMERIC(18, 6)) END >= 0 AND CASE WHEN "a_7" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_7" AS NUMERIC(18, 6)) END <= 10) THEN CASE WHEN CAST((CASE WHEN "a_7" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_7" AS NUMERIC(18, 6)) END * 100) AS INTEGER) = (CASE WHEN "a_7" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_7" AS NUMERIC(18, 6)) END * 100) THEN CAST((CASE WHEN "a_7" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_7" AS NUMERIC(18, 6)) END * 100) AS INTEGER) END END IS NOT NULL THEN CASE WHEN "a_7" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_7" AS NUMERIC(18, 6)) END END,
  CASE WHEN CASE WHEN (CASE WHEN "a_8" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_8" AS NUMERIC(18, 6)) END >= 0 AND CASE WHEN "a_8" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_8" AS NUMERIC(18, 6)) END <= 10) THEN CASE WHEN CAST((CASE WHEN "a_8" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_8" AS NUMERIC(18, 6)) END * 100) AS INTEGER) = (CASE WHEN "a_8" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_8" AS NUMERIC(18, 6)) END * 100) THEN CAST((CASE WHEN "a_8" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_8" AS NUMERIC(18, 6)) END * 100) AS INTEGER) END END IS NOT NULL THEN CASE WHEN "a_8" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_8" AS NUMERIC(18, 6)) END END,
  CASE WHEN CASE WHEN (CASE WHEN "a_9" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_9" AS NUMERIC(18, 6)) END >= 0 AND CASE WHEN "a_9" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_9" AS NUMERIC(18, 6)) END <= 10) THEN CASE WHEN CAST((CASE WHEN "a_9" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_9" AS NUMERIC(18, 6)) END * 100) AS INTEGER) = (CASE WHEN "a_9" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_9" AS NUMERIC(18, 6)) END * 100) THEN CAST((CASE WHEN "a_9" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_9" AS NUMERIC(18, 6)) END * 100) AS INTEGER) END END IS NOT NULL THEN CASE WHEN "a_9" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_9" AS NUMERIC(18, 6)) END END,
  CASE WHEN CASE WHEN (CASE WHEN "a_10" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_10" AS NUMERIC(18, 6)) END >= 0 AND CASE WHEN "a_10" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_10" AS NUMERIC(18, 6)) END <= 10) THEN CASE WHEN CAST((CASE WHEN "a_10" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_10" AS NUMERIC(18, 6)) END * 100) AS INTEGER) = (CASE WHEN "a_10" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_10" AS NUMERIC(18, 6)) END * 100) THEN CAST((CASE WHEN "a_10" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_10" AS NUMERIC(18, 6)) END * 100) AS INTEGER) END END IS NOT NULL THEN CASE WHEN "a_10" ~ '^(-?[0-9]{1,11}([.][0-9]{1,6})?)$' THEN CAST("a_10" AS NUMERIC(18, 6)) END END
FROM "khuyenhoc"."staging_learning_citizen_244" AS s
WHERE NOT (s."id" IS NULL) AND NOT (s."commune" IS NULL) AND NOT (s."period_to" IS NULL OR NOT ("period_to" ~ '^([12][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([12][0-9](0[48]|[2468][048]|[13579][26])|(1[26]|2[048])00)-02-29)$'))
ON CONFLICT ("id", "period_to") DO UPDATE SET "province" = EXCLUDED."province", "commune" = EXCLUDED."commune", "is_disadvantaged_area" = EXCLUDED."is_disadvantaged_area", "a_1" = EXCLUDED."a_1", "a_2" = EXCLUDED."a_2", "a_3" = EXCLUDED."a_3", "a_4" = EXCLUDED."a_4", "a_5" = EXCLUDED."a_5", "a_6" = EXCLUDED."a_6", "a_7" = EXCLUDED."a_7", "a_8" = EXCLUDED."a_8", "a_9" = EXCLUDED."a_9", "a_10" = EXCLUDED."a_10"
WHERE a."province" IS DISTINCT FROM EXCLUDED."province" OR a."commune" IS DISTINCT FROM EXCLUDED."commune" OR a."is_disadvantaged_area" IS DISTINCT FROM EXCLUDED."is_disadvantaged_area" OR a."a_1" IS DISTINCT FROM EXCLUDED."a_1" OR a."a_2" IS DISTINCT FROM EXCLUDED."a_2" OR a."a_3" IS DISTINCT FROM EXCLUDED."a_3" OR a."a_4" IS DISTINCT FROM EXCLUDED."a_4" OR a."a_5" IS DISTINCT FROM EXCLUDED."a_5" OR a."a_6" IS DISTINCT FROM EXCLUDED."a_6" OR a."a_7" IS DISTINCT FROM EXCLUDED."a_7" OR a."a_8" IS DISTINCT FROM EXCLUDED."a_8" OR a."a_9" IS DISTINCT FROM EXCLUDED."a_9" OR a."a_10" IS DISTINCT FROM EXCLUDED."a_10";
DELETE FROM "khuyenhoc"."staging_learning_citizen_244";
SELECT (SELECT COUNT(*) FROM "khuyenhoc"."answers_learning_citizen_244"), (SELECT COUNT(*) FROM "khuyenhoc"."rejects_learning_citizen_244");
$khuyenhoc$;

COMMENT ON TABLE "khuyenhoc"."answers_learning_citizen_244" IS 'Công dân học tập (Quyết định 244/QĐ-KHVN) / Learning Citizen (Decision 244/QĐ-KHVN). khvn-244-2022; 2022-07-28 – 2023-10-24. “cá nhân phải đạt từ 80 điểm trở lên (trong tổng số 100 điểm)” https://hoikhuyenhocqb.gov.vn/index.php/tin-tuc-su-kien/hoi-khuyen-hoc-tinh-tap-huan-ve-xay-dung-mo-hinh-cong-dan-hoc-tap-345.html https://baothaibinh.com.vn/tin-tuc/265/199546/thanh-pho-tap-huan-trien-khai-bo-tieu-chi-danh-hieu-cong-dan-hoc-tap https://thanhpho.tayninh.gov.vn/vi/news/thong-tin-tuyen-truyen/thanh-pho-tay-ninh-trien-khai-thi-diem-th-bo-cong-cu-danh-gia-cong-dan-hoc-tap-6790.html https://baothainguyen.vn/giao-duc/202310/hoi-khuyen-hoc-tinh-thai-nguyen-so-hoa-trong-danh-gia-cong-dan-hoc-tap-d960724 https://lawnet.vn/van-ban/furl?id=81CB4';

COMMENT ON TABLE "khuyenhoc"."staging_learning_citizen_244" IS 'Dữ liệu chờ nhận, mọi ô là chữ / Rows to be taken in, all as text';

COMMENT ON TABLE "khuyenhoc"."rejects_learning_citizen_244" IS 'Dòng và ô không nhận, kèm lý do / Rows and cells refused, and why';

COMMENT ON VIEW "khuyenhoc"."score_3ce7c912cfe7" IS 'Công dân học tập (Quyết định 244/QĐ-KHVN) / Learning Citizen (Decision 244/QĐ-KHVN). khvn-244-2022; 2022-07-28 – 2023-10-24. “cá nhân phải đạt từ 80 điểm trở lên (trong tổng số 100 điểm)” https://hoikhuyenhocqb.gov.vn/index.php/tin-tuc-su-kien/hoi-khuyen-hoc-tinh-tap-huan-ve-xay-dung-mo-hinh-cong-dan-hoc-tap-345.html https://baothaibinh.com.vn/tin-tuc/265/199546/thanh-pho-tap-huan-trien-khai-bo-tieu-chi-danh-hieu-cong-dan-hoc-tap https://thanhpho.tayninh.gov.vn/vi/news/thong-tin-tuyen-truyen/thanh-pho-tay-ninh-trien-khai-thi-diem-th-bo-cong-cu-danh-gia-cong-dan-hoc-tap-6790.html https://baothainguyen.vn/giao-duc/202310/hoi-khuyen-hoc-tinh-thai-nguyen-so-hoa-trong-danh-gia-cong-dan-hoc-tap-d960724 https://lawnet.vn/van-ban/furl?id=81CB4 sha256:3ce7c912cfe777c66691b32846d0eb9cbbfbf050f84540466f140ce6baa3c0f6';

COMMENT ON VIEW "khuyenhoc"."roll_up_3ce7c912cfe7" IS 'Công dân học tập (Quyết định 244/QĐ-KHVN) / Learning Citizen (Decision 244/QĐ-KHVN). khvn-244-2022; 2022-07-28 – 2023-10-24. “cá nhân phải đạt từ 80 điểm trở lên (trong tổng số 100 điểm)” https://hoikhuyenhocqb.gov.vn/index.php/tin-tuc-su-kien/hoi-khuyen-hoc-tinh-tap-huan-ve-xay-dung-mo-hinh-cong-dan-hoc-tap-345.html https://baothaibinh.com.vn/tin-tuc/265/199546/thanh-pho-tap-huan-trien-khai-bo-tieu-chi-danh-hieu-cong-dan-hoc-tap https://thanhpho.tayninh.gov.vn/vi/news/thong-tin-tuyen-truyen/thanh-pho-tay-ninh-trien-khai-thi-diem-th-bo-cong-cu-danh-gia-cong-dan-hoc-tap-6790.html https://baothainguyen.vn/giao-duc/202310/hoi-khuyen-hoc-tinh-thai-nguyen-so-hoa-trong-danh-gia-cong-dan-hoc-tap-d960724 https://lawnet.vn/van-ban/furl?id=81CB4 sha256:3ce7c912cfe777c66691b32846d0eb9cbbfbf050f84540466f140ce6baa3c0f6';

COMMENT ON COLUMN "khuyenhoc"."answers_learning_citizen_244"."is_disadvantaged_area" IS 'Vùng sâu, vùng xa, vùng đặc biệt khó khăn, vùng đồng bào dân tộc thiểu số / Remote areas, areas of special difficulty, areas of ethnic minorities';

COMMENT ON COLUMN "khuyenhoc"."answers_learning_citizen_244"."a_1" IS '1: Tìm, tra cứu, đọc, cập nhật thông tin và kiến thức / Find, consult, read and update information and knowledge. https://congdankhuyenhoc.vn/tieu-chi-danh-gia-don-vi-hoc-taptheo-thong-tu-22-2010-bgddt-cua-bo-giao-duc-va-dao-tao-179220525123149987.htm';

COMMENT ON COLUMN "khuyenhoc"."answers_learning_citizen_244"."a_2" IS '2: Lập, sắp xếp kế hoạch học tập theo công việc hoặc chương trình quy định / Plan one’s learning by job or prescribed programme. https://congdankhuyenhoc.vn/tieu-chi-danh-gia-don-vi-hoc-taptheo-thong-tu-22-2010-bgddt-cua-bo-giao-duc-va-dao-tao-179220525123149987.htm';

COMMENT ON COLUMN "khuyenhoc"."answers_learning_citizen_244"."a_3" IS '3: Sắp xếp công việc để dự hoạt động cộng đồng, thiết chế văn hóa - giáo dục, hội thảo / Make time for community, cultural and educational events. https://congdankhuyenhoc.vn/tieu-chi-danh-gia-don-vi-hoc-taptheo-thong-tu-22-2010-bgddt-cua-bo-giao-duc-va-dao-tao-179220525123149987.htm';

COMMENT ON COLUMN "khuyenhoc"."answers_learning_citizen_244"."a_4" IS '4: Động viên, tạo điều kiện cho người thân, đồng nghiệp học thường xuyên / Encourage and enable family and colleagues to keep learning. https://congdankhuyenhoc.vn/tieu-chi-danh-gia-don-vi-hoc-taptheo-thong-tu-22-2010-bgddt-cua-bo-giao-duc-va-dao-tao-179220525123149987.htm';

COMMENT ON COLUMN "khuyenhoc"."answers_learning_citizen_244"."a_5" IS '5: Dùng công nghệ thông tin cho công việc và cuộc sống / Use IT for work and life. https://congdankhuyenhoc.vn/tieu-chi-danh-gia-don-vi-hoc-taptheo-thong-tu-22-2010-bgddt-cua-bo-giao-duc-va-dao-tao-179220525123149987.htm';

COMMENT ON COLUMN "khuyenhoc"."answers_learning_citizen_244"."a_6" IS '6: Dùng ngoại ngữ theo yêu cầu công việc, vị trí / Use a foreign language as the job requires. “6. Kỹ năng: sử dụng ngoại ngữ theo yêu cầu công việc và vị trí đảm nhận” https://congdankhuyenhoc.vn/tieu-chi-danh-gia-don-vi-hoc-taptheo-thong-tu-22-2010-bgddt-cua-bo-giao-duc-va-dao-tao-179220525123149987.htm';

COMMENT ON COLUMN "khuyenhoc"."answers_learning_citizen_244"."a_7" IS '7: Tính toán để công việc cải tiến, sáng tạo, chất lượng, hiệu quả / Reckon so that work becomes better, creative, effective. https://congdankhuyenhoc.vn/tieu-chi-danh-gia-don-vi-hoc-taptheo-thong-tu-22-2010-bgddt-cua-bo-giao-duc-va-dao-tao-179220525123149987.htm';

COMMENT ON COLUMN "khuyenhoc"."answers_learning_citizen_244"."a_8" IS '8: Tư duy biện chứng và phản biện trong công việc, sản xuất kinh doanh, hoạt động xã hội / Dialectical and critical thinking in work, business, social life. https://congdankhuyenhoc.vn/tieu-chi-danh-gia-don-vi-hoc-taptheo-thong-tu-22-2010-bgddt-cua-bo-giao-duc-va-dao-tao-179220525123149987.htm';

COMMENT ON COLUMN "khuyenhoc"."answers_learning_citizen_244"."a_9" IS '9: Tạo quan hệ thân thiện, điều hòa và giải quyết xung đột, thích ứng an toàn / Friendly relations, defusing conflict, adapting safely. https://88tysobongda.com/thoi-su/lay-y-kien-xay-dung-bo-tieu-chi-danh-gia-cong-nhan-mo-hinh-cong-dan-hoc-tap-20200723142122512.htm https://khuyenhoc.daklak.gov.vn/cong-dan-hoc-tap-38.html';

COMMENT ON COLUMN "khuyenhoc"."answers_learning_citizen_244"."a_10" IS '10: Hợp tác, chia sẻ; tôn trọng bình đẳng giới, đa dạng văn hóa, môi trường / Cooperate and share; gender equality, cultural diversity, environment. https://88tysobongda.com/thoi-su/lay-y-kien-xay-dung-bo-tieu-chi-danh-gia-cong-nhan-mo-hinh-cong-dan-hoc-tap-20200723142122512.htm https://khuyenhoc.daklak.gov.vn/cong-dan-hoc-tap-38.html';

COMMIT;
