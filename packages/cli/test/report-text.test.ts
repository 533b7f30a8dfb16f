import { type ProgrammeReport } from '@khuyenhoc/core';
import { describe, expect, it } from 'vitest';
import { reportText } from '../src/output/report-text.js';
import { example, khuyenhoc } from './command.js';

const report = JSON.parse(
  khuyenhoc(
    'report',
    example('agreement'),
    example('illustrative-observations'),
    '--on',
    '2026-06-30',
    '--json',
  ).out,
) as ProgrammeReport;

describe('a report in the terminal', () => {
  it.each([40, 80, 100, 150, 300])('keeps within %d characters', (width) => {
    for (const language of ['vi', 'en'] as const) {
      const lines = reportText(report, language, width).split('\n');
      expect(lines.filter((line) => line.length > width)).toEqual([]);
    }
  });

  it('is a list where a table would not fit', () => {
    const narrow = reportText(report, 'vi', 60);
    expect(narrow).not.toContain('│');
    expect(narrow).toContain('2. Cán bộ, đảng viên đăng ký “Công dân học tập”');
    expect(narrow).toContain('   Cần thêm: Liên đoàn lao động: còn thiếu 1 người');
  });

  it('says first and last that figures are made up', () => {
    const warnings = reportText(report, 'vi', 150).match(/SỐ LIỆU MINH HỌA/g);
    expect(warnings).toHaveLength(2);
  });
});
