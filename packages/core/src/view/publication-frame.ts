import { publicationPage } from '../fund-page/publication-page.js';
import type { FundPage } from '../fund-page/page.js';
import type { Words } from '../language/language.js';
import type { FundPublication } from '../publication/fund-publication.js';
import type { ViewFrame } from './view.js';
import { viewFoot } from './view-foot.js';
import { type SaidTable, zipTable } from './zip-table.js';

/** A publication said in both languages: what stands around its tables, and the tables. */
export function publicationFrame(publication: FundPublication): {
  readonly frame: ViewFrame;
  readonly tables: readonly SaidTable[];
} {
  const [vi, en] = [publicationPage(publication, 'vi'), publicationPage(publication, 'en')];
  const zip = (of: (page: FundPage) => readonly string[]): readonly Words[] =>
    of(en).map((text, index) => ({
      vi: of(vi)[index + of(vi).length - of(en).length] ?? text,
      en: text,
    }));
  return {
    frame: {
      title: { vi: vi.title, en: en.title },
      warning: publication.illustrative,
      lines: zip((page) => page.lines),
      foot: [
        ...zip((page) => page.foot),
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
