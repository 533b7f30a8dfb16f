// Writes made-up observations of one agreement, one a line.
import { writeFileSync } from 'node:fs';

const PARTIES = ['so-gddt', 'tinh-doan', 'hoi-lhpn', 'hoi-nd', 'hoi-ccb', 'ldld', 'dang-uy-khoi'];
const STAGES = ['registered', 'recognised'];

function observation(index) {
  const day = new Date(Date.UTC(2023, 0, 1) + ((index * 7919) % 1200) * 86_400_000);
  const common = {
    id: `o-${index}`,
    party: index % 5 === 0 ? null : PARTIES[index % PARTIES.length],
    reportingUnit: `Hội Khuyến học xã minh họa ${index % 120}`,
    place: { code: String(10000 + (index % 9000)), edition: 'vn-34-2025' },
    on: day.toISOString().slice(0, 10),
    period: { from: '2026-01-01', to: '2026-06-30', basis: 'practice' },
    paper: { number: `${index % 400}/BC-HKH`, on: '2026-07-05' },
  };
  const citation = {
    certainty: 'confirmed',
    evidence: 'association',
    source: [`https://example.vn/bao-cao/${index}`],
    quote: 'Số liệu minh họa để đo tốc độ',
  };
  const what = { population: 'gia-dinh', indicator: 'gia-dinh-hoc-tap', stage: STAGES[index % 2] };
  if (index % 10 === 0) {
    const act = { indicator: 'ban-khuyen-hoc', stage: 'established', happened: true };
    return { kind: 'evidence', ...common, ...act, document: 'Quyết định minh họa', citation };
  }
  if (index % 10 === 1) {
    return { kind: 'amount', ...common, ...what, amount: 1_000_000 + index, citation };
  }
  const [count, outOf] = [index % 700, index % 9 === 0 ? null : 700];
  return { kind: 'count', ...common, ...what, count, outOf, figure: 'actual', citation };
}

export function writeObservations(file, count) {
  const header = { kind: 'observations', agreement: 'tq-2022-seven' };
  const illustrative = { vi: 'Số liệu minh họa', en: 'Made-up figures' };
  const lines = Array.from({ length: count }, (_, index) => JSON.stringify(observation(index)));
  writeFileSync(file, `${[JSON.stringify({ ...header, illustrative }), ...lines].join('\n')}\n`);
}
