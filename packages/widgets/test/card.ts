import type { CardFigure, CardText, ProgrammeCard } from '@khuyenhoc/core';

const text = (language: string, title: string): CardText => ({
  warning: null,
  title,
  lines: ['Hội Khuyến học tỉnh'],
  rows: [
    {
      title: `commitment ${language}`,
      asked: 'asked',
      verdict: `verdict ${language}`,
      takes: ['takes'],
      captions: ['caption'],
      why: 'why',
      sections: [{ heading: 'heading', lines: ['line'] }],
    },
  ],
  legend: ['met', 'not met', 'open'],
  gaps: { heading: 'gaps', lines: ['gap'] },
  foot: ['foot'],
});

/** A card with one row; its title and figure are what a test is about. */
export const card = (
  figure: CardFigure = { parties: ['met', 'not-met', 'undetermined'], share: null },
  title = 'Chương trình',
): ProgrammeCard => ({
  kind: 'programme-card',
  rows: [{ verdict: 'not-met', figures: [figure] }],
  vi: text('vi', title),
  en: text('en', `${title} (en)`),
});
