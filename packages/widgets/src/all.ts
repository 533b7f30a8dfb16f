/** Registers every element. */
import './agreement/define.js';
import './assessment/define.js';
import './calendar/define.js';
import './compare/define.js';
import './criteria/define.js';
import './fund/define.js';
import './honour-roll/define.js';
import './targets/define.js';
import './trend/define.js';
