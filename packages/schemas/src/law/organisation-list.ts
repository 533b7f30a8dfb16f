import * as z from 'zod';
import { uniqueById } from '../primitives/unique.js';
import { organisationSchema } from './organisation.js';

/** Organisations that sign agreements, as one list (danh sách tổ chức). */
export const organisationListSchema = z.strictObject({
  kind: z.literal('organisation-list'),
  organisations: z.array(organisationSchema).check(uniqueById('duplicate-id')),
});
export type OrganisationList = z.infer<typeof organisationListSchema>;
