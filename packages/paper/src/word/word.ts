import type { Block, ReportDocument } from '@khuyenhoc/core';
import {
  AlignmentType,
  Document,
  type FileChild,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  convertMillimetersToTwip,
} from 'docx';
import { closing, heading } from './word-frame.js';
import { ANNEX_WIDTH, FONT, MARGINS, paragraph, SIZE, TEXT_WIDTH } from './word-style.js';
import { gridTable } from './word-tables.js';

/**
 * A report as a Word file, laid out as Vietnamese administrative papers are (Appendix I of Decree
 * 30/2020/NĐ-CP), the wide table across the page as an annex.
 */
export async function paperWord(paper: ReportDocument): Promise<Uint8Array> {
  const { frame, warning, body, annexes, foot, language } = paper;
  const alarm =
    warning === null ? [] : [paragraph(warning, { bold: true, align: 'center', before: 6 })];
  const main: FileChild[] = [
    ...heading(frame),
    ...alarm,
    ...body.flatMap(block),
    ...foot.map((line, index) =>
      paragraph(line, { size: 12, italics: true, align: 'both', before: index === 0 ? 12 : 0 }),
    ),
    paragraph('', { size: 8 }),
    closing(frame),
  ];
  const attached =
    language === 'vi' ? '(Kèm theo Báo cáo số:        ngày …… tháng …… năm ………)' : '';
  const document = new Document({
    title: `${frame.type}: ${frame.subject}`,
    creator: frame.issuingBody,
    styles: {
      default: {
        document: {
          run: {
            font: FONT,
            size: SIZE.text * 2,
            language: { value: language === 'vi' ? 'vi-VN' : 'en-GB' },
          },
        },
      },
    },
    sections: [
      { ...page(PageOrientation.PORTRAIT, true), children: main },
      ...annexes.map(({ label, title, table }) => ({
        ...page(PageOrientation.LANDSCAPE, false),
        children: [
          paragraph(label, {
            bold: true,
            align: 'center' as const,
          }),
          paragraph(title, { bold: true, align: 'center' as const }),
          ...(attached === ''
            ? []
            : [paragraph(attached, { italics: true, align: 'center' as const })]),
          ...alarm,
          paragraph('', { size: 6 }),
          gridTable(table, ANNEX_WIDTH, SIZE.annex),
        ],
      })),
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function block(one: Block): FileChild[] {
  switch (one.kind) {
    case 'heading':
      return [
        paragraph(one.text, {
          bold: true,
          align: 'both',
          indent: true,
          before: one.level === 1 ? 9 : 6,
          keepNext: true,
        }),
      ];
    case 'paragraph':
      return [paragraph(one.text, { align: 'both', indent: true, before: 6 })];
    case 'blank':
      return [paragraph(one.text, { align: 'both', indent: true, italics: true, before: 6 })];
    case 'list':
      return one.items.map((item) =>
        paragraph(`- ${item}`, { align: 'both', indent: true, before: 6 }),
      );
    case 'table':
      return [
        paragraph(one.caption, { bold: true, align: 'center', before: 6, keepNext: true }),
        gridTable(one, TEXT_WIDTH, SIZE.table),
      ];
  }
}

/** A4 with the page number centred on top, from the second page on. */
function page(
  orientation: (typeof PageOrientation)[keyof typeof PageOrientation],
  first: boolean,
): Pick<ISectionOptions, 'properties' | 'headers'> {
  const across = orientation === PageOrientation.LANDSCAPE;
  const margin = across ? { ...MARGINS, left: convertMillimetersToTwip(20) } : MARGINS;
  const number = new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: 26 })],
      }),
    ],
  });
  return {
    properties: {
      titlePage: first,
      page: {
        size: {
          width: convertMillimetersToTwip(210),
          height: convertMillimetersToTwip(297),
          orientation,
        },
        margin: { ...margin, header: convertMillimetersToTwip(10) },
      },
    },
    headers: {
      default: number,
      ...(first && { first: new Header({ children: [new Paragraph({})] }) }),
    },
  };
}
