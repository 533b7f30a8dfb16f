import { define } from '../element/define.js';
import { KhFund } from './kh-fund.js';

define('kh-fund', KhFund);

declare global {
  interface HTMLElementTagNameMap {
    'kh-fund': KhFund;
  }
}
