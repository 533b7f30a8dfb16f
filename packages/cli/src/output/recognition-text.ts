import {
  dateWords,
  RECOGNITION_FINDING_KINDS,
  recognitionFindingWords,
  holdsOn,
  type Language,
  nextSteps,
  procedureFor,
  type Recognition,
  recognitionEventWords,
  recognitionStageWords,
  type RecognitionState,
  stageOn,
  upgradeFrom,
} from '@khuyenhoc/core';
import { procedures } from '@khuyenhoc/rulebook';
import { noProcedureWords } from './deadlines-text.js';

const SAY = {
  vi: {
    made: 'Số liệu minh họa, không có thật.',
    on: 'Tại',
    stage: 'Tình trạng',
    decision: 'Quyết định',
    level: 'Mức độ, xếp loại',
    holds: {
      certain: 'còn thời hạn',
      possible: 'còn thời hạn theo một cách hiểu',
      over: 'đã hết thời hạn',
      unknown: 'chưa tìm thấy quy định về thời hạn',
    },
    term: 'Thời hạn',
    certainly: 'chắc chắn đến',
    possibly: 'theo cách hiểu khác đến',
    higher: 'Đề nghị mức độ cao hơn từ',
    round: 'Đợt đang làm, năm đánh giá',
    evidence: 'Minh chứng bổ sung',
    next: 'Việc tiếp theo',
    findings: { doubt: 'Điểm chưa chắc chắn', irregular: 'Chưa đúng quy định' },
  },
  en: {
    made: 'Made-up data.',
    on: 'On',
    stage: 'Stage',
    decision: 'Decision',
    level: 'Level or grade',
    holds: {
      certain: 'holds',
      possible: 'holds by one reading',
      over: 'lapsed',
      unknown: 'no text that says how long was found',
    },
    term: 'Validity',
    certainly: 'certainly to',
    possibly: 'by another reading to',
    higher: 'A higher level may be asked for from',
    round: 'Round under way, year judged',
    evidence: 'Evidence attached',
    next: 'Next',
    findings: { doubt: 'Doubt', irregular: 'Irregular' },
  },
} as const;

/** How a candidate for a title stands on a day: stage, validity, what is next, doubts. */
export function recognitionText(
  state: RecognitionState,
  on: string,
  language: Language,
  illustrative: boolean,
): string {
  const say = SAY[language];
  const { candidate, recognition, round } = state;
  const lookup = procedureFor(procedures, candidate.model, candidate.scope, on);
  const next = lookup.ok
    ? nextSteps(lookup.procedure, round).map(({ title }) => title[language])
    : [noProcedureWords(lookup.why, language)];
  return [
    candidate.title?.[language] ?? candidate.id,
    ...(illustrative ? [say.made] : []),
    `${say.on} ${dateWords(on, language)}`,
    `${say.stage}: ${recognitionStageWords(stageOn(state, on), language)}`,
    ...(recognition === null ? [] : titleLines(recognition, on, language)),
    ...(round.year === null ? [] : [`${say.round}: ${round.year}`]),
    ...state.evidence.map(({ title }) => `${say.evidence}: ${title}`),
    `${say.next}: ${next.join(' → ')}`,
    ...state.findings.map(({ code, event }) => {
      const kind = say.findings[RECOGNITION_FINDING_KINDS[code]];
      return `${kind} (${event}): ${recognitionFindingWords(code, language)}`;
    }),
  ].join('\n');
}

function titleLines(recognition: Recognition, on: string, language: Language): string[] {
  const say = SAY[language];
  const { decision, validity } = recognition;
  const given = procedures.find(({ id }) => id === recognition.procedure);
  const level = given?.levels.find(({ id }) => id === decision.level);
  const term = validity.known
    ? `${say.holds[holdsOn(validity, on)]}: ${say.certainly} ${dateWords(validity.certainlyUntil, language)}, ${say.possibly} ${dateWords(validity.possiblyUntil, language)}`
    : say.holds.unknown;
  const top = given?.levels.at(-1)?.id === decision.level;
  const higher = given === undefined || top ? null : upgradeFrom(recognition, given);
  return [
    `${say.decision}: ${recognitionEventWords(decision.type, language)}, ${decision.number ?? '?'}, ${dateWords(decision.on, language)}, ${decision.authority?.name ?? '?'}`,
    ...(level ? [`${say.level}: ${level.title[language]}`] : []),
    `${say.term}: ${term}`,
    ...(higher === null ? [] : [`${say.higher} ${dateWords(higher, language)}`]),
  ];
}
