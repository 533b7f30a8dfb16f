import { addMonths, requiredCount } from '@khuyenhoc/core';
import { dayAfter, dayBefore } from './days.mjs';

const WHOLE = 1_000_000;
const ASSET = {
  founder: 'founder',
  form: 'dong',
  foreign: false,
  stateBudget: false,
  valuedOn: null,
};
const VOUCHER = {
  documentName: 'Phiếu',
  issuedOn: '2020-01-01',
  issuerName: 'Quỹ',
  issuerAddress: 'Xã',
  receiverName: 'Quỹ',
  receiverAddress: 'Xã',
  content: 'Nội dung',
  amountInWords: 'Một triệu đồng',
  preparer: 'Kế toán',
  approver: 'Chủ tịch',
};
const FUND = {
  kind: 'fund',
  id: 'probe',
  name: { vi: 'Quỹ thử', en: 'Probe fund' },
  illustrative: { vi: 'Số liệu thử', en: 'Probe' },
  fundKind: 'licensed-social',
  endowment: false,
  scope: 'province',
  place: null,
  licence: null,
  founders: [],
  foundersRelated: false,
  foundingAssets: [{ ...ASSET, amount: WHOLE }],
  regulation: null,
  earmarks: [],
  separateAccount: true,
  minimumContribution: null,
  publications: [],
  reports: [],
};

const probe = (told, fund = {}, entries = []) => ({
  words: told,
  fund: { ...FUND, ...fund },
  entries,
});
const entry = (on, kind, amount, more = {}) => ({
  on,
  kind,
  amount,
  voucher: {},
  ...more,
});
const words = (vi, en = vi) => ({ vi, en });
const yes = (one, vi, en) =>
  words(`${vi}: ${one ? 'có' : 'không'}`, `${en}: ${one ? 'yes' : 'no'}`);
const SCOPES = { national: 'toàn quốc', province: 'tỉnh', district: 'huyện', commune: 'xã' };
const amounts = (...list) => list.map((one) => ({ ...ASSET, ...one }));
const income = (day) => entry(`${day.slice(0, 4)}-01-01`, 'money-gift', WHOLE);
const founder = (at, vietnamese = true) => ({
  id: `f-${at}`,
  name: 'A',
  type: 'person',
  vietnamese,
});

/** Funds that just keep a value and that just do not, or that have the fact asked for and have not. */
const PROBES = {
  'minimum-assets': ({ scope, foreign, amount }) =>
    [amount - 1, amount].map((all) =>
      probe(
        words(
          `${SCOPES[scope]}${foreign ? ', có phần nước ngoài' : ''}: ${all} đồng`,
          `${scope}${foreign ? ', with a foreign part' : ''}: ${all} đồng`,
        ),
        {
          scope,
          foundingAssets: foreign
            ? amounts({ amount: all - 1 }, { amount: 1, foreign: true })
            : amounts({ amount: all }),
        },
      ),
    ),
  'cash-share': ({ percent }) => {
    const least = requiredCount(percent, WHOLE);
    return [least - 1, least].map((cash) =>
      probe(words(`${cash}/${WHOLE} đồng`), {
        foundingAssets: amounts({ amount: cash }, { amount: WHOLE - cash, form: 'goods' }),
      }),
    );
  },
  'foreign-share': ({ percent }) => {
    const most = Math.floor((percent * WHOLE) / 100);
    return [most, most + 1].map((part) =>
      probe(words(`${part}/${WHOLE} đồng`), {
        foundingAssets: amounts({ amount: part, foreign: true }, { amount: WHOLE - part }),
      }),
    );
  },
  'management-cost': ({ percent }, day) => {
    const most = Math.floor((percent * WHOLE) / 100);
    return [most, most + 1].map((cost) =>
      probe(words(`${cost}/${WHOLE} đồng`), {}, [income(day), entry(day, 'management-cost', cost)]),
    );
  },
  'minimum-spending': ({ percent }, day) => {
    const least = requiredCount(percent, WHOLE);
    const opening = entry(`${Number(day.slice(0, 4)) - 1}-12-31`, 'opening-balance', WHOLE);
    return [least - 1, least].map((spent) =>
      probe(words(`${spent}/${WHOLE} đồng`), { endowment: true }, [
        opening,
        entry(day, 'aid', spent),
      ]),
    );
  },
  'founders-minimum': ({ count }) =>
    [count - 1, count].map((many) =>
      probe(words(`${many} sáng lập viên`, `${many} founders`), {
        founders: Array.from({ length: many }, (_, at) => founder(at)),
      }),
    ),
  'founders-vietnamese': () =>
    [true, false].map((one) =>
      probe(yes(one, 'sáng lập viên là người Việt Nam', 'Vietnamese founders'), {
        founders: [founder(1, one)],
      }),
    ),
  'founders-unrelated': () =>
    [true, false].map((one) =>
      probe(yes(one, 'sáng lập viên có quan hệ gia đình', 'related founders'), {
        foundersRelated: one,
      }),
    ),
  'no-state-money': () =>
    [true, false].map((one) =>
      probe(yes(one, 'có tiền ngân sách', 'State money'), {
        foundingAssets: amounts({ amount: 1, stateBudget: one }),
      }),
    ),
  'valuation-age': ({ months }, day) => {
    const last = addMonths(day, -months);
    return [dayBefore(last), last].map((valuedOn) =>
      probe(words(`định giá ngày ${valuedOn}`, `valued on ${valuedOn}`), {
        licence: { number: '1', on: day, by: 'other' },
        foundingAssets: amounts({ amount: WHOLE, form: 'goods', valuedOn }),
      }),
    );
  },
  inactivity: ({ months }, day) => {
    const last = addMonths(day, -months);
    return [dayBefore(last), last].map((on) =>
      probe(words(`bút toán cuối ngày ${on}`, `last entry on ${on}`), {}, [
        entry(on, 'money-gift', WHOLE),
      ]),
    );
  },
  'publication-deadline': (rule, day) => done('publications', rule, day, -1),
  'report-deadline': (rule, day) => done('reports', rule, day, 0),
  'licensing-authority': ({ scope, authority }) =>
    [authority, 'other'].map((by) =>
      probe(words(`${SCOPES[scope]}: ${by}`, `${scope}: ${by}`), {
        scope,
        licence: { number: '1', on: '2020-01-01', by },
      }),
    ),
  'allowed-scopes': () =>
    ['national', 'province', 'district', 'commune'].map((scope) =>
      probe(words(SCOPES[scope], scope), { scope }),
    ),
  'prohibited-kinds': ({ kinds }, day) =>
    kinds.map((kind) => probe(words(kind), {}, [income(day), entry(day, kind, 1)])),
  earmark: () => [
    probe(yes(false, 'khoản có mục đích', 'earmarked money')),
    probe(yes(true, 'khoản có mục đích', 'earmarked money'), {
      earmarks: [{ id: 'a', spendOn: ['aid'] }],
    }),
  ],
  'voucher-contents': (_, day) =>
    [VOUCHER, {}].map((voucher) =>
      probe(yes(voucher === VOUCHER, 'chứng từ đủ nội dung', 'complete vouchers'), {}, [
        entry(day, 'money-gift', WHOLE, { voucher }),
      ]),
    ),
  'books-per-donor': (_, day) =>
    [{}, { donor: { type: 'organisation', name: 'A' } }].map((more) =>
      probe(yes('donor' in more, 'ghi người tặng', 'donors named'), {}, [
        entry(day, 'money-gift', 1, more),
      ]),
    ),
  'separate-account': () =>
    [true, false].map((one) =>
      probe(yes(one, 'tài khoản riêng', 'separate account'), { separateAccount: one }),
    ),
  'no-minimum-contribution': () =>
    [null, 1].map((one) =>
      probe(
        words(`mức đóng góp tối thiểu ${one ?? 0} đồng`, `least contribution ${one ?? 0} đồng`),
        { minimumContribution: one },
      ),
    ),
};

/** Done a day before, on and a day after the day that is asked for, as the year ends. */
function done(papers, { monthDay }, day, shift) {
  const year = Number(day.slice(0, 4));
  const due = `${year}-${monthDay}`;
  return [dayBefore(due), due, dayAfter(due)].map((on) => ({
    ...probe(words(on), { [papers]: [{ year: year + shift, on, where: 'A', to: 'A' }] }),
    at: `${year}-12-31`,
  }));
}

const VALUES = ['amount', 'percent', 'count', 'months', 'monthDay', 'authority'];

/** Probes for a rule on a day; without its value there is no edge to probe. */
export function probesOf(rule, day) {
  const open = VALUES.some((key) => rule[key] === null);
  const probes = open ? [] : (PROBES[rule.topic]?.(rule, day) ?? []);
  const kind = rule.applies === 'school' ? { fundKind: 'school' } : {};
  const endowment = rule.applies === 'endowment' ? { endowment: true } : {};
  return probes.map((one) => ({ ...one, fund: { ...one.fund, ...kind, ...endowment } }));
}
