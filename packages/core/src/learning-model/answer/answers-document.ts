import type { AnswersFile, CriteriaSet } from '@khuyenhoc/schemas';
import type { Answers, AssessmentContext } from './answer.js';

/** A document of answers (phiếu tự đánh giá), as the command `khuyenhoc assess` reads it. */
export type AnswersDocument = AnswersFile;

/**
 * Puts the answers of one into a document; what was not answered is left out.
 *
 * @param name of the one assessed; may be empty
 * @example
 * answersDocument(set, { from: '2026-01-01', to: '2026-12-31' }, 'Tổ 5', { '1': 8 }, {}).records.length; // 1
 */
export function answersDocument(
  { id }: Pick<CriteriaSet, 'id'>,
  period: AnswersFile['period'],
  name: string,
  answers: Answers,
  { circumstances, unitKinds, withoutEvidence }: AssessmentContext,
): AnswersDocument {
  const given = Object.entries(answers).flatMap(([key, answer]) =>
    answer === null || answer === undefined ? [] : [[key, answer] as const],
  );
  const title = name.normalize('NFC').trim();
  return {
    kind: 'answers',
    set: id,
    period,
    records: [
      {
        id: 'tu-danh-gia',
        ...(title !== '' && { title: { vi: title, en: title } }),
        answers: Object.fromEntries(given),
        ...(circumstances && { circumstances }),
        ...(unitKinds && { unitKinds: [...unitKinds] }),
        ...(withoutEvidence &&
          withoutEvidence.length > 0 && { withoutEvidence: [...withoutEvidence] }),
      },
    ],
  };
}
