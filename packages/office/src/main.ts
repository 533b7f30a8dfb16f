import './no-eval.js';
import { startOffice } from './office.js';

const root = document.getElementById('office');
if (root !== null) startOffice(root);
