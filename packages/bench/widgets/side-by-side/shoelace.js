import '@shoelace-style/shoelace/dist/components/progress-bar/progress-bar.js';
import { drawn, plainTable, width } from './page.js';

const bars = [];
document.body.append(
  plainTable((row) => {
    const bar = document.createElement('sl-progress-bar');
    bar.value = row.percent;
    bar.label = row.name;
    bars.push(bar);
    return bar;
  }),
);
void drawn(Promise.all(bars.map((bar) => bar.updateComplete)), () =>
  bars.map((bar) => {
    const [base, fill] = ['base', 'indicator'].map((part) =>
      bar.shadowRoot.querySelector(`[part~=${part}]`),
    );
    return width(fill) / width(base);
  }),
);
