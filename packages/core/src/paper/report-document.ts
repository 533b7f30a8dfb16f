import type { Language } from '../language/language.js';
import type { Block, Table } from './block.js';

/**
 * The parts of a Vietnamese administrative paper beside its text (thể thức văn bản hành chính), by
 * Appendix I of Decree 30/2020/NĐ-CP. What no one has given is left to be filled in, never guessed.
 */
export interface PaperFrame {
  /** The country's name and motto (Quốc hiệu, Tiêu ngữ). */
  readonly nation: string;
  readonly motto: string;
  readonly superiorBody: string | null;
  readonly issuingBody: string;
  readonly number: string;
  readonly placeAndDate: string;
  /** The kind of paper (BÁO CÁO) and its subject (trích yếu nội dung). */
  readonly type: string;
  readonly subject: string;
  readonly to: { readonly label: string; readonly names: readonly string[] };
  readonly recipients: { readonly label: string; readonly names: readonly string[] };
  readonly signature: {
    readonly authority: string | null;
    readonly office: string;
    readonly note: string;
    readonly name: string;
  };
}

/** A wide table of its own (phụ lục): its label, its title, and the table. */
export interface Annex {
  readonly label: string;
  readonly title: string;
  readonly table: Table;
}

/** A report as a value: text blocks, tables and findings, which any writer can lay out. */
export interface ReportDocument {
  readonly kind: 'report-document';
  readonly language: Language;
  readonly frame: PaperFrame;
  /** Must be shown on every page or sheet where figures are made up. */
  readonly warning: string | null;
  readonly body: readonly Block[];
  /** Wide tables, laid across the page (phụ lục). */
  readonly annexes: readonly Annex[];
  /** Where it is from and of what day: source, cut-off, day made. */
  readonly foot: readonly string[];
}
