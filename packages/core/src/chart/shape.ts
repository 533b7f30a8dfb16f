/** The few SVG elements that charts are made of. */
export type ShapeTag = 'svg' | 'g' | 'rect' | 'line' | 'path' | 'circle' | 'text';

/**
 * A piece of a drawing as plain data: no document is needed to make it, so a page can turn it into
 * nodes and a command line into text. Colours come from `class` and the look of whoever shows it.
 */
export interface Shape {
  readonly tag: ShapeTag;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (Shape | string)[];
}

/**
 * Makes a shape.
 *
 * @example
 * shape('rect', { width: '40%', height: 12 });
 */
export const shape = (
  tag: ShapeTag,
  attributes: Shape['attributes'],
  ...children: Shape['children']
): Shape => ({ tag, attributes, children });
