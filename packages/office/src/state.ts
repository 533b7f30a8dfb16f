import type { Language, ReportKind } from '@khuyenhoc/core';
import type { Agreement, AgreementEvents, CalendarDate } from '@khuyenhoc/schemas';
import type { OpenedTable } from './read/open-figures.js';
import type { FrameField } from './words.js';

/** All that the page knows; each change makes a new one and draws it. */
export interface State {
  readonly language: Language;
  readonly agreements: readonly Agreement[];
  readonly agreement: Agreement;
  readonly on: CalendarDate;
  readonly fix: boolean;
  /** The bytes of each file too, so that it can be read again with other choices. */
  readonly tables: readonly { readonly bytes: Uint8Array; readonly table: OpenedTable }[];
  readonly events: readonly AgreementEvents[];
  /** How an ambiguous base is read, by commitment. */
  readonly readings: Readonly<Record<string, string>>;
  /** Whether figures of the territory as it is now count, where it was merged since the signing. */
  readonly mergedPlaces: boolean;
  readonly kind: ReportKind;
  readonly frame: Readonly<Partial<Record<FrameField, string>>>;
  /** What is being done just now, or went wrong, in words. */
  readonly busy: string | null;
  readonly trouble: string | null;
}
