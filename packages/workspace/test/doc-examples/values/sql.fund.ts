import type { FundColumns } from '../../../../sql/dist/fund/fund-columns.js';

export const columns: FundColumns = { kind: 'kind', endowment: 'endowment' };
