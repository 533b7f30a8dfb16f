// One step of ledger.mjs in a process of its own.
import {
  auditFund,
  balanceOn,
  checkLedger,
  newChain,
  openBooks,
  yearReport,
} from '@khuyenhoc/core';
import { fundRules } from '@khuyenhoc/rulebook';
import { readLedgerHeader, readLedgerLine } from '@khuyenhoc/schemas';
import { eachLine } from '../../cli/dist/files/each-line.js';
import { fund } from './make-ledger.mjs';

const [step, file] = process.argv.slice(2);
const today = '2026-11-24';
const on = '2020-06-30';

async function books(chain) {
  const keeper = openBooks(fund, { today, ...(chain && { chain }) });
  await eachLine(file, (text, line) => {
    const read = (line === 1 ? readLedgerHeader : readLedgerLine)(text, line);
    if (!read.ok) throw new Error(read.issues[0].message.en);
    if (line > 1) keeper.add(read.value, line);
  });
  const done = keeper.close();
  if (done.faults.length > 0) throw new Error(JSON.stringify(done.faults[0]));
  return done.books;
}

async function fromMemory() {
  const items = [];
  await eachLine(file, (text, line) => line > 1 && items.push(JSON.parse(text)));
  const timed = (use) => {
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      use();
      return performance.now() - start;
    });
    return Math.min(...times).toFixed(1);
  };
  const start = performance.now();
  const checked = checkLedger(
    fund,
    { kind: 'fund-ledger', fund: fund.id, illustrative: null, items },
    today,
  );
  const opened = (performance.now() - start).toFixed(0);
  const balance = timed(() => balanceOn(checked.books, on));
  return `books opened once in ${opened} ms; then balance at a date ${balance} ms`;
}

const STEPS = {
  parse: async () => {
    let count = 0;
    await eachLine(file, (text) => (JSON.parse(text), (count += 1)));
    return `${count} lines`;
  },
  balance: async () => `${balanceOn(await books(), on).money} đồng on ${on}`,
  audit: async () =>
    `${auditFund({ fund, books: await books() }, { fundRules }, on).findings.length} findings`,
  report: async () => `${yearReport(await books(), 2020).receiptsTotal} đồng received in 2020`,
  all: async () => {
    const all = await books();
    balanceOn(all, on);
    auditFund({ fund, books: all }, { fundRules }, on);
    yearReport(all, 2020);
    return 'balance, audit and report in one pass';
  },
  hashes: async () => {
    const chain = newChain();
    await books(chain);
    return chain.head().slice(0, 16);
  },
  memory: fromMemory,
};

// Time of the processor, garbage collection and all: the clock on the wall measures the neighbours too.
const start = performance.now();
const before = process.cpuUsage();
const said = await STEPS[step]();
const { user, system } = process.cpuUsage(before);
const seconds = (user + system) / 1e6;
const wall = (performance.now() - start) / 1000;
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ seconds, wall, peak, said }));
