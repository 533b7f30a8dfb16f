/** What a picture is painted with, in pixels: filled boxes, lines of text, and lines of a chart. */
export type PictureShape =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly colour: string;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      /** Of the base line. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly bold: boolean;
      readonly colour: string;
      readonly align: 'left' | 'right' | 'center';
    }
  | {
      readonly kind: 'path';
      readonly x: number;
      readonly y: number;
      readonly scale: number;
      /** Path data as in SVG, from `x`, `y` on, in units of `scale` pixels. */
      readonly d: string;
      readonly fill: string | null;
      readonly stroke: string | null;
      readonly width: number;
      readonly dash: readonly number[];
    };

/** A picture as plain data. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly PictureShape[];
  /** What it says, for those who cannot see it. */
  readonly alt: string;
}

/** How wide a text is, in pixels. */
export type Measure = (text: string, size: number, bold: boolean) => number;
