import { define } from '../element/define.js';
import { KhAgreement } from './kh-agreement.js';

define('kh-agreement', KhAgreement);

declare global {
  interface HTMLElementTagNameMap {
    'kh-agreement': KhAgreement;
  }
}
