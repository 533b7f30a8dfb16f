/**
 * Pictures to send or to paste, as plain data and as SVG; whoever has a font or a canvas paints them.
 *
 * @packageDocumentation
 */
export { estimatedWidth } from './estimate.js';
export type { Measure, Picture, PictureShape } from './picture.js';
export { pictureSvg } from './picture-svg.js';
export { programmePicture } from './programme-picture.js';
export { viewPicture } from './view-picture.js';
export { wrap } from './wrap.js';
