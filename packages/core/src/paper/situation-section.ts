import type { Agreement } from '@khuyenhoc/schemas';
import type { Language } from '../language/language.js';
import { phaseWords } from '../life-cycle/event-words.js';
import { phaseOn } from '../life-cycle/phase-on.js';
import { reviewWords } from '../life-cycle/review-words.js';
import type { ProgrammeReport } from '../report/programme-report.js';
import type { Block } from './block.js';
import type { DocumentOptions } from './document-options.js';
import { partiesLine } from './intro-section.js';
import { PAPER_WORDS } from './paper-words.js';

type Movement = NonNullable<Agreement['movements']>[number];

/** A movement, whose it is, and the learning models that it serves. */
function movementWords(
  { movement, party, models }: Movement,
  { parties }: Agreement,
  language: Language,
): string {
  const whose = parties.find((one) => one.id === party)?.name[language];
  const name = `${PAPER_WORDS[language].movement} ${movement[language]}`;
  return `${name}${whose === undefined ? '' : ` (${whose})`}: ${models.join(', ')}`;
}

/** How the programme stands: parties, phase, plans and reviews on record, principles, gaps. */
export function situationSection(
  report: ProgrammeReport,
  { language, cycle, agreement }: DocumentOptions,
): Block[] {
  const words = PAPER_WORDS[language];
  const reviews = cycle.reviews.map((one) => reviewWords(one, language)).join('; ');
  const principles = agreement.principles.map((one) => one.text[language]).join('; ');
  return [
    {
      kind: 'list',
      items: [
        partiesLine(report, language),
        `${words.phase}: ${phaseWords(phaseOn(agreement, cycle, report.on), language)}`,
        `${words.plans}: ${cycle.plans.join(', ') || words.none}`,
        `${words.reviews}: ${reviews || words.none}`,
        ...(agreement.movements ?? []).map((one) => movementWords(one, agreement, language)),
        ...(principles === '' ? [] : [`${words.principles}: ${principles}`]),
      ],
    },
    ...(report.gaps.length === 0
      ? []
      : [
          { kind: 'paragraph', text: words.unknown } as const,
          { kind: 'list', items: report.gaps.map((gap) => gap.text[language]) } as const,
        ]),
  ];
}
