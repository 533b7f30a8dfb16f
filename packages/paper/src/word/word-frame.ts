import type { PaperFrame } from '@khuyenhoc/core';
import type { FileChild, Table } from 'docx';
import { paragraph, rule, SIZE, TEXT_WIDTH } from './word-style.js';
import { sideBySide } from './word-tables.js';

const LEFT = Math.round(TEXT_WIDTH * 0.42);
const RIGHT = TEXT_WIDTH - LEFT;

/** National heading, issuing body, number, place and date, kind, subject and addressees. */
export function heading(frame: PaperFrame): FileChild[] {
  const center = { align: 'center' } as const;
  const { superiorBody, to } = frame;
  return [
    sideBySide([
      {
        width: LEFT,
        rows: [
          [
            ...(superiorBody === null
              ? []
              : [paragraph(balanced(superiorBody), { ...center, size: SIZE.body })]),
            paragraph(balanced(frame.issuingBody), { ...center, size: SIZE.body, bold: true }),
            rule(LEFT, 0.32),
          ],
          [paragraph(frame.number, { ...center, size: SIZE.number, before: 6 })],
        ],
      },
      {
        width: RIGHT,
        rows: [
          [
            paragraph(frame.nation, { ...center, size: SIZE.nation, bold: true }),
            paragraph(frame.motto, { ...center, size: SIZE.motto, bold: true }),
            rule(RIGHT, 0.2),
          ],
          [paragraph(frame.placeAndDate, { ...center, size: 13, italics: true, before: 6 })],
        ],
      },
    ]),
    paragraph(frame.type, { ...center, bold: true, before: 18 }),
    paragraph(frame.subject, { ...center, bold: true }),
    rule(TEXT_WIDTH, 0.4),
    ...(to.names.length === 1
      ? [paragraph(`${to.label} ${to.names[0] ?? ''}`, { ...center, before: 12 })]
      : to.names.length > 1
        ? [
            paragraph(to.label, { before: 12, indent: true }),
            ...to.names.map((name) => paragraph(`- ${name};`, { indent: true })),
          ]
        : []),
    paragraph('', { size: 6 }),
  ];
}

/** What one line of the left column holds, in capitals of 12 points. */
const LINE = 28;

/** A long name in two lines of about the same length. */
function balanced(name: string): string {
  if (name.length <= LINE) return name;
  const spaces = [...name.matchAll(/ /g)].map((match) => match.index);
  const middle = spaces.reduce(
    (best, at) => (Math.abs(at - name.length / 2) < Math.abs(best - name.length / 2) ? at : best),
    0,
  );
  return middle === 0 ? name : `${name.slice(0, middle)}\n${name.slice(middle + 1)}`;
}

/** Recipients on the left; authority, office and name of who signs on the right. */
export function closing({ recipients, signature }: PaperFrame): Table {
  const center = { align: 'center', bold: true } as const;
  const { authority, office, note, name } = signature;
  return sideBySide([
    {
      width: LEFT,
      rows: [
        [
          paragraph(recipients.label, { size: 12, bold: true, italics: true }),
          ...recipients.names.map((one, index) =>
            paragraph(`- ${one}${index === recipients.names.length - 1 ? '' : ';'}`, { size: 11 }),
          ),
        ],
      ],
    },
    {
      width: RIGHT,
      rows: [
        [
          ...(authority === null ? [] : [paragraph(authority, center)]),
          paragraph(office, center),
          paragraph(note, { align: 'center', italics: true, size: 13 }),
          ...['', '', ''].map((line) => paragraph(line)),
          paragraph(name, center),
        ],
      ],
    },
  ]);
}
