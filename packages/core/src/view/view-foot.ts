import type { CalendarDate } from '@khuyenhoc/schemas';
import type { Words } from '../language/language.js';
import { dateWords } from '../time/calendar-date.js';

/** Where figures come from and of when they are. */
export interface Provenance {
  readonly source: Words;
  /** The day up to which the figures reach; null = the source does not say. */
  readonly dataAsOf: CalendarDate | null;
  readonly madeOn: CalendarDate;
}

/**
 * The lines that stand under everything published: “Nguồn: …”, “Số liệu đến ngày …”, “Lập ngày …”.
 *
 * @example
 * viewFoot({ source: { vi: 'Hội Khuyến học tỉnh', en: 'The association' }, dataAsOf: '2026-06-30', madeOn: '2026-07-05' });
 */
export function viewFoot({ source, dataAsOf, madeOn }: Provenance): readonly Words[] {
  return [
    { vi: `Nguồn: ${source.vi}`, en: `Source: ${source.en}` },
    dataAsOf === null
      ? { vi: 'Số liệu: nguồn không ghi ngày', en: 'Data: the source gives no day' }
      : {
          vi: `Số liệu đến ${dateWords(dataAsOf, 'vi')}`,
          en: `Data as of ${dateWords(dataAsOf, 'en')}`,
        },
    { vi: `Lập ${dateWords(madeOn, 'vi')}`, en: `Made on ${dateWords(madeOn, 'en')}` },
  ];
}
