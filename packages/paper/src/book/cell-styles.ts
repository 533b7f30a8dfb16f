import type { CellStyle } from 'hucre';

const thin = { style: 'thin' as const };
const BORDER = { top: thin, right: thin, bottom: thin, left: thin };

/** The font of administrative papers. */
export const FONT = { name: 'Times New Roman', size: 12 };

/** Headings; required ones are darker. */
export const HEAD = (required: boolean): CellStyle => ({
  font: { ...FONT, bold: true },
  border: BORDER,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: required ? 'C9D9EA' : 'E8EEF4' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
});

/** The row that only shows how it is done. */
export const SAMPLE: CellStyle = {
  font: { ...FONT, italic: true, color: { rgb: '808080' } },
  border: BORDER,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F7F7F7' } },
};

export const NAME: CellStyle = { font: { ...FONT, bold: true } };

export const SETTING: CellStyle = { font: FONT, border: BORDER, numFmt: '@' };

export const BODY: CellStyle = {
  font: FONT,
  border: BORDER,
  alignment: { vertical: 'top', wrapText: true },
};
