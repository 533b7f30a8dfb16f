import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { example, khuyenhoc, temporary } from './command.js';

const commune = example('../recognition/commune');
const family = example('../recognition/family');

/** The example of a commune with something changed. */
function changed(change: (file: { events: Record<string, unknown>[] }) => void): string {
  const data = JSON.parse(readFileSync(commune, 'utf8')) as { events: Record<string, unknown>[] };
  change(data);
  const file = join(temporary(), 'events.json');
  writeFileSync(file, JSON.stringify(data, null, 2));
  return file;
}

describe('khuyenhoc recognition', () => {
  it('status: stage, decision, both ends of the validity and when more may be asked for', () => {
    const { out, status } = khuyenhoc('recognition', 'status', commune, '--on', '2025-05-01');
    expect(status).toBe(0);
    expect(out).toContain('Số liệu minh họa, không có thật.');
    expect(out).toContain('Tình trạng: đã được công nhận\n');
    expect(out).toContain('chắc chắn đến ngày 25/03/2028, theo cách hiểu khác đến ngày 31/12/2028');
    expect(out).toContain('Đề nghị mức độ cao hơn từ ngày 25/03/2026');
  });

  it('status: says what is doubtful and what was late', () => {
    const { out } = khuyenhoc('recognition', 'status', commune, '--on', '2026-11-24');
    expect(out).toContain('Chưa đúng quy định (e8): nộp hồ sơ quá thời hạn');
    expect(out).toContain(
      'Điểm chưa chắc chắn (e9): chưa tìm thấy văn bản quy định ai có thẩm quyền',
    );
  });

  it('status: registered is not recognised', () => {
    const { out } = khuyenhoc(
      'recognition',
      'status',
      family,
      '--on',
      '2026-11-24',
      '--lang',
      'en',
    );
    expect(out).toContain('Stage: registered (not recognised)');
    expect(out).toContain('Next: Self-assessment with evidence → Review → Recognition');
  });

  it('deadlines: of the year judged, with the other reading and who is competent', () => {
    const { out } = khuyenhoc('recognition', 'deadlines', commune, '--on', '2026-02-01');
    expect(out).toContain('Năm đánh giá: 2025');
    expect(out).toContain(
      'Nộp hồ sơ: chậm nhất ngày 27/02/2026; gửi: chưa tìm thấy quy định vào ngày đó',
    );
    expect(out).toContain('nguồn khác: ngày 30/05/2026, Cổng dịch vụ công tỉnh Lai Châu');
    const asked = ['--on', '2025-03-01', '--year', '2024'];
    const earlier = khuyenhoc('recognition', 'deadlines', commune, ...asked).out;
    expect(earlier).toContain('chậm nhất ngày 27/02/2025 (đã qua)');
    expect(earlier).toContain('thẩm quyền: Trưởng phòng Giáo dục và Đào tạo cấp huyện');
  });

  it('says which event does not fit, where, and why, in either language', () => {
    const file = changed(({ events }) => events.splice(2, 1));
    const { err, out, status } = khuyenhoc('recognition', 'status', file);
    expect(status).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(/events\.json:\d+:\d+ \[event-refused\] events\[2\]/);
    expect(err).toContain('công nhận (25/03/2025): chưa bình xét');
    const english = khuyenhoc('recognition', 'status', file, '--lang', 'en').err;
    expect(english).toContain('recognised (2025-03-25): has not been reviewed');
  });

  it('refuses more votes than members, and another kind of file', () => {
    const file = changed(({ events }) => Object.assign(events[2]!, { inFavour: 8 }));
    expect(khuyenhoc('validate', file).err).toContain('[votes-too-many] events[2].inFavour');
    const other = khuyenhoc('recognition', 'status', example('agreement'));
    expect(other.status).toBe(2);
    expect(other.err).toContain('cần sự kiện công nhận');
  });
});
