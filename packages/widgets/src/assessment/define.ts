import { define } from '../element/define.js';
import { KhAssessment } from './kh-assessment.js';

define('kh-assessment', KhAssessment);

declare global {
  interface HTMLElementTagNameMap {
    'kh-assessment': KhAssessment;
  }
}
