import type { AwardSchedule, Candidates } from '@khuyenhoc/schemas';
import { AWARD_STATUS_WORDS, awardReasonWords } from '../award/award-reason-words.js';
import type { AwardList } from '../award/awards-for.js';
import { amountInWords } from '../fund/amount-in-words.js';
import type { Language } from '../language/language.js';
import { formatCount } from '../quantity/format.js';
import { awardWords } from './award-words.js';
import type { FundPage } from './page.js';

const SAY = {
  vi: {
    title: 'Danh sách xét thưởng, học bổng',
    internal: 'Danh sách nội bộ để xét: có tên và kết quả của trẻ em, không công khai.',
    schedule: 'Định mức',
    number: 'TT',
    name: 'Họ và tên',
    school: 'Trường',
    award: 'Mức thưởng',
    amount: 'Số tiền (đồng)',
    status: 'Kết quả',
    why: 'Lý do',
    total: 'Tổng cộng được thưởng',
    words: 'Bằng chữ',
    budget: 'Kinh phí',
    left: 'còn',
    missing: 'thiếu',
  },
  en: {
    title: 'Awards under consideration',
    internal: 'Internal: names and results of children, not for publication.',
    schedule: 'Schedule',
    number: 'No.',
    name: 'Name',
    school: 'School',
    award: 'Award',
    amount: 'Amount (đồng)',
    status: 'Outcome',
    why: 'Why',
    total: 'Total awarded',
    words: 'In words',
    budget: 'Budget',
    left: 'left',
    missing: 'missing',
  },
} as const;

/** The award list of a round as a page, with names: for those who decide. */
export function awardListPage(
  list: AwardList,
  schedule: AwardSchedule,
  { candidates, schools }: Candidates,
  language: Language,
): FundPage {
  const say = SAY[language];
  const show = (amount: number | null) => (amount === null ? '' : formatCount(amount, language));
  const schoolName = (id: string) => schools.find((one) => one.id === id)?.name;
  const names = {
    award: (id: string) => {
      const award = schedule.awards.find((one) => one.id === id);
      const words = (of: Language) => (award === undefined ? id : awardWords(award, of));
      return { vi: words('vi'), en: words('en') };
    },
    school: (id: string) => {
      const name = schoolName(id) ?? id;
      return { vi: name, en: name };
    },
  };
  const rows = list.rows.map((row, index) => {
    const person = candidates.find((one) => one.id === row.candidate);
    return [
      String(index + 1),
      person?.name ?? row.candidate,
      schoolName(person?.school ?? '') ?? '',
      row.award === null ? '' : awardWords(row.award, language),
      show(row.amount),
      AWARD_STATUS_WORDS[row.status][language],
      row.reasons.map((reason) => awardReasonWords(reason, names)[language]).join('; '),
    ];
  });
  const budget =
    list.budget === null
      ? []
      : [
          `${say.budget}: ${show(list.budget)}; ${say.left} ${show(list.left)}; ${say.missing} ${show(list.missing)}`,
        ];
  return {
    title: `${say.title} – ${list.period}`,
    warning: list.illustrative?.[language] ?? null,
    lines: [
      say.internal,
      `${say.schedule}: ${schedule.fund[language]}, ${schedule.document[language]}`,
      ...budget,
    ],
    tables: [
      {
        caption: `${say.title} – ${list.period}`,
        columns: [
          { label: say.number, number: true },
          { label: say.name },
          { label: say.school },
          { label: say.award },
          { label: say.amount, number: true },
          { label: say.status },
          { label: say.why },
        ],
        rows: [...rows, ['', say.total, '', '', show(list.total), '', '']],
        total: true,
      },
    ],
    foot: language === 'vi' ? [`${say.words}: ${amountInWords(list.total)}`] : [],
  };
}
