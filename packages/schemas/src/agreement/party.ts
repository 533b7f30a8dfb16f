import * as z from 'zod';
import { bilingual } from '../primitives/bilingual.js';
import { partyId, plainId } from '../primitives/identifier.js';

/** A body that signs (bên ký kết). The hub (nòng cốt) is the Association; the others are partners. */
export const party = z.strictObject({
  id: partyId,
  name: bilingual,
  type: plainId,
  role: z.enum(['hub', 'partner', 'witness']),
});
export type Party = z.infer<typeof party>;
