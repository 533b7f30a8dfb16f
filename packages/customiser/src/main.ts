import '@khuyenhoc/widgets/all';
import { startCustomiser } from './customiser.js';
import { readMade } from './made.js';

const root = document.getElementById('customiser');
if (root !== null) startCustomiser(root, readMade());
