import { define } from '../element/define.js';
import { KhTrend } from './kh-trend.js';

define('kh-trend', KhTrend);

declare global {
  interface HTMLElementTagNameMap {
    'kh-trend': KhTrend;
  }
}
