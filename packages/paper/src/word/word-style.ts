import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  TextRun,
} from 'docx';

/**
 * Measures of Appendix I of Decree 30/2020/NĐ-CP: margins 20–25 mm above and below, 30–35 mm left,
 * 15–20 mm right; Times New Roman; name of the country 12–13, motto 13–14, issuing body 12–13, number
 * 13, place and date 13–14 italic, kind and subject 13–14 bold, text 13–14, recipients 12 and 11.
 */
export const MARGINS = {
  top: convertMillimetersToTwip(20),
  bottom: convertMillimetersToTwip(20),
  left: convertMillimetersToTwip(30),
  right: convertMillimetersToTwip(20),
};
export const FONT = 'Times New Roman';
export const SIZE = { nation: 12, motto: 13, body: 12, number: 13, text: 14, table: 12, annex: 10 };
/** Width of the text on A4, in twips: upright, and across. */
export const TEXT_WIDTH = convertMillimetersToTwip(160);
export const ANNEX_WIDTH = convertMillimetersToTwip(257);

export interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  /** First line moved in, as running text has it. */
  readonly indent?: boolean;
  /** Points above the paragraph. */
  readonly before?: number;
  readonly keepNext?: boolean;
}

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.BOTH,
};

/** A paragraph; line breaks in its text stay. */
export function paragraph(text: string, look: Look = {}): Paragraph {
  const { size = SIZE.text, bold = false, italics = false } = look;
  // Years that belong together stay on one line.
  const lines = text.replace(/(\d{4})-(\d{4})/g, '$1\u2011$2').split('\n');
  return new Paragraph({
    alignment: ALIGN[look.align ?? 'left'],
    keepNext: look.keepNext ?? false,
    spacing: { before: (look.before ?? 0) * 20, after: 0, line: 264, lineRule: LineRuleType.AUTO },
    ...(look.indent && { indent: { firstLine: convertMillimetersToTwip(12.7) } }),
    children: lines.map((line, index) => {
      const run: IRunOptions = {
        text: line,
        font: FONT,
        size: size * 2,
        bold,
        italics,
        ...(index > 0 && { break: 1 }),
      };
      return new TextRun(run);
    }),
  });
}

/** The short line under a heading; `share` of the width that stays free on either side. */
export const rule = (width: number, share: number): Paragraph =>
  new Paragraph({
    spacing: { before: 0, after: 0, line: 120, lineRule: LineRuleType.EXACT },
    indent: { left: width * share, right: width * share },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  });
