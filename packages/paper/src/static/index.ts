/**
 * What the elements show, for places where no script runs: HTML to paste, one self-contained page.
 *
 * @packageDocumentation
 */
export { checkView, type CheckedView } from '../view/check-view.js';
export type { ViewFault } from '../view/form.js';
export { altText } from './alt-text.js';
export { cardPage, type CardPageOptions } from './card-page.js';
export { fragmentHtml, type FragmentOptions, type FragmentPicture } from './fragment.js';
export { staticSheet } from './static-sheet-of.js';
export {
  type SheetBar,
  type SheetCell,
  type SheetTable,
  STATIC_WIDGETS,
  type StaticSheet,
  type StaticWidget,
} from './static-sheet.js';
export { type StaticView, type StaticViews, widgetOf } from './static-view.js';
