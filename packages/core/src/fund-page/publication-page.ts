import { amountInWords } from '../fund/amount-in-words.js';
import type { Language } from '../language/language.js';
import type { FundPublication } from '../publication/fund-publication.js';
import { formatCount } from '../quantity/format.js';
import { dateWords } from '../time/calendar-date.js';
import { awardWords } from './award-words.js';
import { KIND_WORDS } from './kind-words.js';
import type { FundPage, PageTable } from './page.js';

const SAY = {
  vi: {
    title: (name: string, year: number) => `Công khai thu, chi ${name} năm ${year}`,
    asOf: 'Số liệu đến',
    basis: 'Căn cứ',
    head: 'Mã khóa sổ',
    hidden: '(ẩn: nhóm dưới 5 người)',
    hiding:
      'Nhóm dưới 5 người, và những số có thể làm lộ nhóm đó, được ẩn. Chỉ nêu tên người đã đồng ý.',
    summary: 'Tổng hợp (đồng)',
    item: 'Chỉ tiêu',
    amount: 'Số tiền (đồng)',
    people: 'Số lượt',
    rows: ['Số dư đầu kỳ', 'Tổng thu', 'Tổng chi', 'Số dư cuối kỳ', 'Trong đó hiện vật'],
    in: 'Thu theo loại',
    out: 'Chi theo loại',
    total: 'Tổng cộng',
    donors: 'Tấm lòng vàng: đơn vị, cá nhân ủng hộ',
    others: 'Những người ủng hộ khác',
    name: 'Tên',
    awards: 'Khen thưởng, học bổng',
    award: 'Mức',
    recipients: 'Người được khen thưởng đồng ý nêu tên',
    school: 'Trường',
    inWords: 'Số dư cuối kỳ bằng chữ',
  },
  en: {
    title: (name: string, year: number) => `Receipts and payments of ${name}, ${year}, published`,
    asOf: 'Data as of',
    basis: 'Legal basis',
    head: 'Hash of the closed book',
    hidden: '(hidden: fewer than 5)',
    hiding:
      'Groups of fewer than 5, and figures that would give them away, are hidden. Names only with consent.',
    summary: 'Summary (đồng)',
    item: 'Item',
    amount: 'Amount (đồng)',
    people: 'Occasions',
    rows: ['Opening balance', 'Receipts', 'Payments', 'Closing balance', 'Of which goods'],
    in: 'Receipts by kind',
    out: 'Payments by kind',
    total: 'Total',
    donors: 'Donors',
    others: 'Other donors',
    name: 'Name',
    awards: 'Rewards and scholarships',
    award: 'Award',
    recipients: 'Recipients who agreed to be named',
    school: 'School',
    inWords: 'Closing balance in words',
  },
} as const;

/** A publication as a page for a notice board or a site. */
export function publicationPage(publication: FundPublication, language: Language): FundPage {
  const say = SAY[language];
  const show = (amount: number | null) =>
    amount === null ? say.hidden : formatCount(amount, language);
  const number = (label: string) => ({ label, number: true });
  const { opening, closing } = publication;
  const end = closing.money + closing.goods;
  const amounts = [
    opening.money + opening.goods,
    publication.receiptsTotal,
    publication.paymentsTotal,
    end,
    closing.goods,
  ];
  const tables: PageTable[] = [
    {
      caption: say.summary,
      columns: [{ label: say.item }, number(say.amount)],
      rows: amounts.map((amount, index) => [say.rows[index] ?? '', show(amount)]),
    },
    {
      caption: say.in,
      columns: [{ label: say.item }, number(say.amount)],
      rows: [
        ...publication.receipts.map((line) => [KIND_WORDS[line.kind][language], show(line.amount)]),
        [say.total, show(publication.receiptsTotal)],
      ],
      total: true,
    },
    {
      caption: say.out,
      columns: [{ label: say.item }, number(say.amount), number(say.people)],
      rows: [
        ...publication.payments.map((line) => [
          KIND_WORDS[line.kind][language],
          show(line.amount),
          // Management helps no one by name; a 0 would look like a gap.
          line.people === 0 ? '' : show(line.people),
        ]),
        [say.total, show(publication.paymentsTotal), show(publication.recipientsTotal)],
      ],
      total: true,
    },
  ];
  if (publication.donors.length > 0 || publication.otherDonorsAmount > 0) {
    tables.push({
      caption: say.donors,
      columns: [{ label: say.name }, number(say.amount)],
      rows: [
        ...publication.donors.map((one) => [one.name, one.amount === null ? '' : show(one.amount)]),
        [say.others, show(publication.otherDonorsAmount)],
      ],
    });
  }
  if (publication.awards.length > 0) {
    tables.push({
      caption: say.awards,
      columns: [{ label: say.award }, number(say.people), number(say.amount)],
      rows: [
        ...publication.awards.map((one) => [
          awardWords(one, language),
          show(one.people),
          show(one.amount),
        ]),
        [say.total, show(publication.awardsPeople), show(publication.awardsAmount)],
      ],
      total: true,
    });
  }
  if (publication.recipients.length > 0) {
    const schools = publication.recipients.some(({ school }) => school !== null);
    tables.push({
      caption: say.recipients,
      columns: [
        { label: say.name },
        ...(schools ? [{ label: say.school }] : []),
        { label: say.award },
      ],
      rows: publication.recipients.map(({ name, school, category }) => [
        name,
        ...(schools ? [school ?? ''] : []),
        category === null ? '' : awardWords({ category, level: null, rank: null }, language),
      ]),
    });
  }
  return {
    title: say.title(publication.fundName[language], publication.year),
    warning: publication.illustrative?.[language] ?? null,
    lines: [`${say.asOf} ${dateWords(publication.to, language)}. ${say.hiding}`],
    tables,
    foot: [
      ...(language === 'vi' ? [`${say.inWords}: ${amountInWords(end)}`] : []),
      ...(publication.legalBasis === null ? [] : [`${say.basis}: ${publication.legalBasis}`]),
      ...(publication.ledgerHead === null ? [] : [`${say.head}: ${publication.ledgerHead}`]),
    ],
  };
}
