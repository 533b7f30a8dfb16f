import type { HonourRollView } from '@khuyenhoc/core';
import { type Guard, list, maybe, words } from '../guard/guard.js';
import { saidTable, view } from '../guard/view-guard.js';

const form = view<'honour-roll-view', HonourRollView>('honour-roll-view', {
  people: maybe(words),
  amount: maybe(words),
  tables: list(saidTable),
});

const KEYS = 'kind title warning lines foot people amount tables'.split(' ');

/**
 * Whether a value from outside is a roll that was made for publication, and nothing more: a record of
 * people with a key of its own is refused whole, so that no list of children is shown by mistake.
 */
export const isHonourRollView: Guard<HonourRollView> = (data): data is HonourRollView =>
  form(data) && Object.keys(data).every((key) => KEYS.includes(key));
