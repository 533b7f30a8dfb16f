import { define } from '../element/define.js';
import { KhCriteria } from './kh-criteria.js';

define('kh-criteria', KhCriteria);

declare global {
  interface HTMLElementTagNameMap {
    'kh-criteria': KhCriteria;
  }
}
