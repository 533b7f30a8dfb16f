import { EXAMPLE_MESSAGES } from './example-messages.js';
import { LEVEL_MESSAGES } from './level-messages.js';
import type { AuthoringMessage } from './message.js';
import { OVERLAY_MESSAGES } from './overlay-messages.js';
import { POINTS_MESSAGES } from './points-messages.js';
import { SET_MESSAGES } from './set-messages.js';

/** What is wrong and how to mend it, per code. */
export const AUTHORING_MESSAGES = {
  ...SET_MESSAGES,
  ...POINTS_MESSAGES,
  ...LEVEL_MESSAGES,
  ...EXAMPLE_MESSAGES,
  ...OVERLAY_MESSAGES,
} satisfies Record<string, AuthoringMessage>;

export type AuthoringCode = keyof typeof AUTHORING_MESSAGES;
