/** The script for sites: registers every element, and turns marked boxes into elements. */
import './agreement/define.js';
import { upgradeMarked } from './element/upgrade-marked.js';

if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', () => upgradeMarked(document));
} else upgradeMarked(document);
