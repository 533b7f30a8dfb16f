// What stands inside a live element, for readers without script: its static form where it has one, else where its
// content is to be read.
import { fragmentHtml, staticSheet } from '@khuyenhoc/paper/static';
import { addressOf } from '../where.mjs';
import { DAY, elementData, SET } from './data.mjs';

const ELSEWHERE = {
  vi: (address) =>
    `Không có script thì thẻ này không vẽ được; bộ tiêu chí của nó ở <a href="${address}">trang riêng</a>.`,
  en: (address) =>
    `This element needs script; its criteria set is on <a href="${address}">a page of its own</a>.`,
};

/** Marks and inline style are for other sites: here the style sheet dresses, and the element draws by itself. */
const plain = (html) =>
  html
    .replace(/ (style|data-kh-widget)="[^"]*"/g, '')
    .replaceAll('<div>&nbsp;</div>', '')
    .trim();

export function elementText(name, lang) {
  if (name === 'criteria' || name === 'assessment')
    return `<p>${ELSEWHERE[lang](addressOf(`criteria/${SET}`, lang))}</p>`;
  return plain(fragmentHtml(staticSheet(elementData(name), lang, DAY)));
}
