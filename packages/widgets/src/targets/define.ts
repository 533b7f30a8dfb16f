import { define } from '../element/define.js';
import { KhTargets } from './kh-targets.js';

define('kh-targets', KhTargets);

declare global {
  interface HTMLElementTagNameMap {
    'kh-targets': KhTargets;
  }
}
