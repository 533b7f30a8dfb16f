import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { example, khuyenhoc, khuyenhocIn, temporary } from './command.js';

const seed = [example('agreement'), example('events'), '--on', '2026-11-24'];

function events(...list: object[]): string {
  const file = join(temporary(), 'events.json');
  const numbered = list.map((one, index) => ({ id: `e${index}`, document: null, ...one }));
  const document = { kind: 'agreement-events', agreement: 'tq-2022-seven', events: numbered };
  writeFileSync(file, JSON.stringify(document, null, 2));
  return file;
}

describe('khuyenhoc agreement', () => {
  it('status: says where the agreement stands and what comes next', () => {
    const { out, status } = khuyenhoc('agreement', 'status', ...seed);
    expect(status).toBe(0);
    expect(out).toContain('Tình trạng: đã ký');
    expect(out).toContain('ngày 31/12/2026: Tổng kết năm 2026 (theo thỏa thuận)');
    expect(out).not.toContain('2025:');
  });

  it('calendar: lists each year, and says not recorded where nothing is known', () => {
    const { out } = khuyenhoc('agreement', 'calendar', ...seed);
    expect(out).toContain('Tổng kết năm 2023 (theo thỏa thuận): chưa có ghi nhận');
    expect(out).toContain('Tổng kết năm 2030 (theo thỏa thuận): sắp tới');
    expect(out).not.toContain('30/06/2022');
  });

  it.each(['Asia/Ho_Chi_Minh', 'UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
    'calendar --ics: names the same days in %s',
    (TZ) => {
      const { out } = khuyenhocIn({ TZ }, 'agreement', 'calendar', ...seed, '--ics');
      expect(out).toMatch(/^BEGIN:VCALENDAR\r?\n/);
      const days = [...out.matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map(([, day]) => day);
      expect(days[0]).toBe('20221231');
      expect(new Set(days).size).toBe(17);
      expect(days.every((day) => /(0630|1231)$/.test(day ?? ''))).toBe(true);
    },
  );

  it('says which event does not fit, where, and why', () => {
    const file = events(
      { type: 'signed', on: '2022-11-23' },
      { type: 'yearly-plan-adopted', on: '2022-10-01', year: 2022 },
    );
    const { err, status } = khuyenhoc('agreement', 'status', example('agreement'), file);
    expect(status).toBe(1);
    expect(err).toMatch(/events\.json:11:\d+ \[event-refused\] events\[1\]/);
    expect(err).toContain('xảy ra trước sự kiện ghi liền trước (23/11/2022)');
    const english = ['agreement', 'status', example('agreement'), file, '--lang', 'en'];
    expect(khuyenhoc(...english).err).toContain(
      'is before the event written before it (2022-11-23)',
    );
  });

  it('refuses a review that ends before it begins', () => {
    const span = { from: '2023-12-31', to: '2023-01-01' };
    const file = events(
      { type: 'signed', on: '2022-11-23' },
      { type: 'reviewed', on: '2024-01-01', review: 'final', scope: 'year', span },
    );
    const { err, status } = khuyenhoc('validate', file);
    expect(status).toBe(1);
    expect(err).toContain('[period-reversed] events[1].span.to');
  });
});
