import '@khuyenhoc/widgets/targets/define';
import { drawn, rows, width } from './page.js';

const words = (text) => ({ vi: text, en: text });
const element = document.createElement('kh-targets');
element.data = {
  kind: 'targets-view',
  title: words('Kết quả'),
  warning: null,
  lines: [],
  foot: [],
  rows: rows.map((row) => ({
    title: words(row.name),
    of: words(''),
    share: { min: row.percent, max: row.percent },
    rate: words(row.words),
    figure: words(''),
    milestone: 90,
    milestoneWords: words(row.milestone),
    verdict: 'not-met',
    verdictWords: words(row.verdict),
    notes: [],
  })),
};
const ready = new Promise((done) => element.addEventListener('kh-ready', done));
document.body.append(element);
void drawn(ready, () =>
  [...element.shadowRoot.querySelectorAll('.bar')].map(
    (bar) => width(bar.querySelector('.fill')) / width(bar.querySelector('.track')),
  ),
);
