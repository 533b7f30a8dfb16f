/** Registers every element. */
import './agreement/define.js';
import './calendar/define.js';
import './compare/define.js';
import './fund/define.js';
import './honour-roll/define.js';
import './targets/define.js';
import './trend/define.js';
