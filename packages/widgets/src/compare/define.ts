import { define } from '../element/define.js';
import { KhCompare } from './kh-compare.js';

define('kh-compare', KhCompare);

declare global {
  interface HTMLElementTagNameMap {
    'kh-compare': KhCompare;
  }
}
