import { publicationPage } from '../fund-page/publication-page.js';
import type { FundPublication } from '../publication/fund-publication.js';
import type { ViewFrame } from './view.js';
import { zipLines } from './in-both.js';
import { viewFoot } from './view-foot.js';
import { type SaidTable, zipTable } from './zip-table.js';

/** A publication said in both languages: what stands around its tables, and the tables. */
export function publicationFrame(publication: FundPublication): {
  readonly frame: ViewFrame;
  readonly tables: readonly SaidTable[];
} {
  const [vi, en] = [publicationPage(publication, 'vi'), publicationPage(publication, 'en')];
  return {
    frame: {
      title: { vi: vi.title, en: en.title },
      warning: publication.illustrative,
      lines: zipLines(vi.lines, en.lines),
      foot: [
        // Before what both languages have, the Vietnamese page writes the balance in words.
        ...zipLines(vi.foot.slice(vi.foot.length - en.foot.length), en.foot),
        ...viewFoot({
          source: { vi: 'sổ quỹ', en: 'the ledger of the fund' },
          dataAsOf: publication.to,
          madeOn: publication.on,
        }),
      ],
    },
    tables: vi.tables.flatMap((table, index) => {
      const other = en.tables[index];
      return other === undefined ? [] : [zipTable(table, other)];
    }),
  };
}
