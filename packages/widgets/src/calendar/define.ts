import { define } from '../element/define.js';
import { KhCalendar } from './kh-calendar.js';

define('kh-calendar', KhCalendar);

declare global {
  interface HTMLElementTagNameMap {
    'kh-calendar': KhCalendar;
  }
}
