import { readFileSync } from 'node:fs';
import { agreementTitle, programmeReport, takeCommitmentSet } from '../src/index.js';
import { readDocument } from '@khuyenhoc/schemas';
import { describe, expect, it } from 'vitest';
import { agreements, commitmentSets, organisations, placeEditions } from '@khuyenhoc/rulebook';

const all = agreements;

describe('the real agreements', () => {
  it('hold the one of the example, word for word', () => {
    const url = new URL('../../../examples/tuyen-quang/agreement.json', import.meta.url);
    expect(all.find(({ id }) => id === 'tq-2022-seven')).toEqual(
      JSON.parse(readFileSync(url, 'utf8')),
    );
  });

  it('are 27, each with its own id', () => {
    expect(new Set(all.map((one) => one.id)).size).toBe(27);
  });

  it.each(all.map((one) => [one.id, one] as const))('%s: is judged, and cites', (_id, one) => {
    const report = programmeReport(one, [], { on: '2026-06-30' });
    expect(report.rows).toHaveLength(one.commitments.length);
    for (const row of report.rows) expect(row.result.verdict).toBe('undetermined');
    expect(agreementTitle(one, 'vi')).toMatch(/\p{L}/u);
    expect(one.citation.source.length + (one.citation.reference?.length ?? 0)).toBeGreaterThan(0);
    const { territory } = one;
    if (territory !== null) {
      const edition = placeEditions.find(({ id }) => id === territory.edition);
      expect(edition?.units.map((unit) => unit.code)).toContain(territory.code);
    }
    for (const { type } of one.parties) {
      if (type !== null) expect(organisations.map(({ id }) => id)).toContain(type);
    }
  });

  it('have all five shapes', () => {
    const kinds = all.flatMap((one) => one.commitments.map(({ requirement }) => requirement.kind));
    expect([...new Set(kinds)].sort()).toEqual([
      'count',
      'evidence',
      'money',
      'share',
      'universal',
    ]);
  });

  it('share a ceremony where three papers were signed in turn', () => {
    const papers = all.filter((one) => one.signing.ceremony === 'la-signing-2024-02-21');
    expect(papers.map((one) => one.signing.form)).toEqual(Array(3).fill('bilateral'));
  });

  it('keep both readings where one article prints two', () => {
    const elderly = all.find((one) => one.id === 'na-2018-elderly');
    expect(elderly?.period.to).toBeNull();
    expect(elderly?.conflicts?.[0]?.readings.map((one) => one.value)).toEqual([2021, 2023]);
  });
});

describe('the organisations', () => {
  it('are named in both languages and say what they can count', () => {
    expect(organisations).toHaveLength(19);
    for (const one of organisations) {
      expect(one.name.vi).not.toBe(one.name.en);
      expect(one.counts.length).toBeGreaterThan(0);
    }
  });

  it('give no end that was not read', () => {
    expect(organisations.filter((one) => one.validTo !== null)).toEqual([]);
  });

  it('know whose strength is not public', () => {
    const secret = organisations.filter((one) => !one.strengthPublic).map((one) => one.id);
    expect(secret).toEqual(['bdbp', 'bo-chqs', 'cong-an']);
  });
});

describe('the ready-made commitment set', () => {
  it('is the five commitments and the joint duty, said to be inferred as a general set', () => {
    const [set] = commitmentSets;
    expect(set?.id).toBe('khuyen-hoc-100-set');
    expect(set?.commitments.map((one) => one.id)).toEqual(['c1', 'c2', 'c3', 'c4', 'c5', 'j1']);
    expect(set?.citation.certainty).toBe('inferred');
    const seed = agreements.find(({ id }) => id === 'tq-2022-seven')!;
    expect(set?.commitments.map((one) => [one.requirement, one.modality, one.stage])).toEqual(
      seed.commitments.map((one) => [one.requirement, one.modality, one.stage]),
    );
  });

  it('goes into an agreement of another province', () => {
    const [set] = commitmentSets;
    const son = agreements.find((one) => one.id === 'st-2024-armed-forces')!;
    const full = takeCommitmentSet(son, set!, son.citation);
    const result = readDocument(JSON.stringify(full));
    expect(result.ok ? [] : result.issues).toEqual([]);
    const { rows } = programmeReport(full, [], { on: '2026-06-30' });
    expect(rows.map((row) => row.commitment.id as string)).toContain('st-2024-armed-forces-j1');
  });
});
