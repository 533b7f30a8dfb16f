import type { Agreement, AgreementEvent, Party } from '@khuyenhoc/schemas';
import { describe, expect, it } from 'vitest';
import { agreementOn, programmeReport, renewalGap, replay } from '../src/index.js';
import { agreement, count, file } from './example.js';

const partner = (id: string, more: object = {}): Party => ({
  id: id as Party['id'],
  name: { vi: `Bên ${id}`, en: `Party ${id}` },
  type: null,
  role: 'partner',
  ...more,
});

describe('parties that change form or end', () => {
  const succeeded = {
    type: 'party-succeeded',
    id: 'e2',
    on: '2025-03-01',
    document: null,
    party: 'dang-uy-khoi',
    by: partner('dang-uy-moi'),
  } as unknown as AgreementEvent;
  const signed = { type: 'signed', id: 'e1', on: '2022-11-23', document: null } as AgreementEvent;
  const owing = (on: string) => {
    const { state } = replay(agreement, [signed, succeeded]);
    const report = programmeReport(agreementOn(agreement, state), [file()], { on });
    return report.rows[1]?.result.bases[0]?.parties.map((one) => one.party);
  };

  it('owe only while they are parties, the successor from its first day', () => {
    expect(owing('2025-02-28')).toContain('dang-uy-khoi');
    expect(owing('2025-02-28')).not.toContain('dang-uy-moi');
    expect(owing('2025-03-01')).toContain('dang-uy-moi');
    expect(owing('2025-03-01')).not.toContain('dang-uy-khoi');
    expect(owing('2026-06-30')).toHaveLength(7);
  });

  it('do not hand their figures on: those are shown and set aside', () => {
    const { state } = replay(agreement, [signed, succeeded]);
    const figures = file(count({ party: 'dang-uy-khoi' }));
    const now = programmeReport(agreementOn(agreement, state), [figures], { on: '2026-06-30' });
    const c2 = now.rows[1];
    expect(c2?.result.setAside.map((one) => one.code)).toEqual(['by-predecessor']);
  });

  it('may be written in the agreement itself, also one that ended without successor', () => {
    const ended: Agreement = {
      ...agreement,
      parties: agreement.parties.map((one) =>
        one.id === 'hoi-ctd' ? { ...one, validTo: '2024-12-31' } : one,
      ),
    };
    const parties = (on: string) =>
      programmeReport(ended, [], { on }).rows[1]?.result.bases[0]?.parties.length;
    expect([parties('2024-12-31'), parties('2025-01-01')]).toEqual([7, 6]);
  });
});

describe('a renewal', () => {
  const period = { from: 2024, to: 2030, orientationTo: null };
  const renews = { agreement: null, text: { vi: 'x', en: 'x' }, endedIn: 2020 };

  it('leaves the years between in a gap', () => {
    expect(renewalGap({ renews, period })).toEqual([2021, 2022, 2023]);
    expect(renewalGap({ renews: { ...renews, endedIn: 2023 }, period })).toEqual([]);
  });

  it('leaves it open where an end is not known', () => {
    expect(renewalGap({ renews: { ...renews, endedIn: null }, period })).toBeNull();
    expect(renewalGap({ period })).toBeNull();
  });
});
