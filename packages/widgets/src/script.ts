/** The script for sites: registers every element, and turns marked boxes into elements. */
import './all.js';
import { upgradeMarked } from './element/upgrade-marked.js';

const upgrade = () => upgradeMarked(document);

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', upgrade);
else upgrade();
// Old themes bring content later, without loading the page anew.
new MutationObserver(upgrade).observe(document, { childList: true, subtree: true });
