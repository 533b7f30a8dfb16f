import { define } from '../element/define.js';
import { KhHonourRoll } from './kh-honour-roll.js';

define('kh-honour-roll', KhHonourRoll);

declare global {
  interface HTMLElementTagNameMap {
    'kh-honour-roll': KhHonourRoll;
  }
}
