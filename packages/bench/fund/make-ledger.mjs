// Writes a made-up ledger of one line per entry.
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { amountInWords } from '@khuyenhoc/core';

const DAYS = 3650;
const FIRST = Date.UTC(2015, 0, 1);
const RECEIPTS = ['money-gift', 'money-gift', 'state-support', 'interest'];
const PAYMENTS = ['scholarship', 'reward', 'aid', 'management-cost'];

export const fund = {
  kind: 'fund',
  id: 'quy-do-luong',
  name: { vi: 'Quỹ đo lường (minh họa)', en: 'Fund for measuring (illustrative)' },
  illustrative: { vi: 'Số liệu minh họa', en: 'Made-up figures' },
  fundKind: 'licensed-charity',
  endowment: false,
  scope: 'province',
  place: null,
  licence: null,
  founders: [],
  foundersRelated: null,
  foundingAssets: null,
  regulation: null,
  earmarks: [],
  separateAccount: null,
  minimumContribution: null,
  publications: [],
  reports: [],
};

function item(index) {
  // Days come in no order; what comes in stays ahead of what goes out.
  const receipt = index % 2 === 0;
  const on = new Date(FIRST + ((index * 7919) % DAYS) * 86_400_000).toISOString().slice(0, 10);
  const amount = (receipt ? 400_000 : 100_000) + (index % 1000) * 100;
  const who = receipt
    ? { donor: { type: 'person', id: `d-${index % 5000}`, name: `Người ủng hộ ${index % 5000}` } }
    : { recipient: { count: 1 + (index % 3) } };
  return {
    type: 'entry',
    id: `e-${index}`,
    on,
    kind: (receipt ? RECEIPTS : PAYMENTS)[(index >> 1) % 4],
    amount,
    ...who,
    voucher: {
      documentNumber: `${receipt ? 'PT' : 'PC'}-${index}`,
      documentName: receipt ? 'Phiếu thu' : 'Phiếu chi',
      issuedOn: on,
      issuerName: 'Quỹ đo lường (minh họa)',
      issuerAddress: 'Tuyên Quang',
      receiverName: 'Người nhận tiền',
      receiverAddress: 'Tuyên Quang',
      content: 'Nội dung thu, chi minh họa',
      amountInWords: amountInWords(amount),
      preparer: 'Kế toán',
      approver: 'Chủ tịch Hội đồng quản lý',
    },
  };
}

export async function writeLedger(file, entries) {
  const out = createWriteStream(file);
  const write = async (text) => {
    if (!out.write(text)) await once(out, 'drain');
  };
  const { illustrative } = fund;
  const stock = { kind: 'opening-balance', on: '2015-01-01', amount: 1_000_000_000_000 };
  await write(`${JSON.stringify({ kind: 'fund-ledger', fund: fund.id, illustrative })}\n`);
  await write(
    `${JSON.stringify({ type: 'entry', id: 'opening', ...stock, voucher: { documentNumber: 'BB-1' } })}\n`,
  );
  let lines = '';
  for (let index = 1; index < entries; index++) {
    lines += `${JSON.stringify(item(index))}\n`;
    if (index % 1000 === 0) {
      await write(lines);
      lines = '';
    }
  }
  await write(lines);
  out.end();
  await once(out, 'finish');
}
