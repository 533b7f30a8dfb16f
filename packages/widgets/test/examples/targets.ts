import type { TargetsRow, TargetsView, Verdict } from '@khuyenhoc/core';
import { frame, w } from './frame.js';

const WORDS = {
  met: w('đạt', 'met'),
  'not-met': w('chưa đạt (chưa đến hạn)', 'not met yet (not yet due)'),
  undetermined: w('chưa đủ số liệu để kết luận', 'not enough data to conclude'),
} as const;

/** A row with a count of a base of 6,000; its milestone is 90 %. */
export const targetsRow = (
  count: number,
  verdict: Extract<Verdict, keyof typeof WORDS> = count >= 5400 ? 'met' : 'not-met',
  change: Partial<TargetsRow> = {},
): TargetsRow => ({
  title: w('Gia đình học tập được công nhận', 'Learning families recognised'),
  of: w('trên tổng số hộ gia đình của xã; tính số được công nhận', 'of all households; recognised'),
  share: { min: count / 60, max: count / 60 },
  rate: w(
    `${String(Math.floor(count / 6) / 10).replace('.', ',')}%`,
    `${Math.floor(count / 6) / 10}%`,
  ),
  figure: w(
    `${count.toLocaleString('de')}/6.000 hộ`,
    `${count.toLocaleString('en')}/6,000 families`,
  ),
  milestone: 90,
  milestoneWords: w('90% (2030)', '90% (2030)'),
  verdict,
  verdictWords: WORDS[verdict],
  notes:
    verdict === 'not-met'
      ? [
          w(
            `còn thiếu ${5400 - count} hộ; mỗi năm cần thêm ${Math.ceil((5400 - count) / 4)} hộ`,
            `${5400 - count} missing; ${Math.ceil((5400 - count) / 4)} more each year`,
          ),
        ]
      : [],
  ...change,
});

/** Targets of each kind of verdict, one of them with a long name. */
export const targets = (rows?: readonly TargetsRow[]): TargetsView => ({
  kind: 'targets-view',
  ...frame(
    w(
      'Kết quả thực hiện chỉ tiêu xây dựng xã hội học tập',
      'Results against learning-society targets',
    ),
  ),
  rows: rows ?? [
    targetsRow(5210),
    targetsRow(5832, 'met', {
      title: w(
        'Trung tâm học tập cộng đồng ứng dụng công nghệ thông tin trong quản lý, tổ chức hoạt động giáo dục',
        'Community learning centres using information technology in management and educational activities',
      ),
    }),
    targetsRow(2400, 'undetermined', {
      title: w(
        'Công dân học tập trong lực lượng lao động',
        'Learning citizens in the labour force',
      ),
      share: { min: 40, max: 75 },
      rate: null,
      figure: w('từ 2.400 trở lên/6.000 người', '2,400 or more/6,000 people'),
      notes: [w('ba xã chưa gửi số liệu', 'three communes have not sent figures')],
    }),
    targetsRow(0, 'not-met', {
      title: w('Cộng đồng học tập cấp thôn', 'Learning communities of villages'),
    }),
  ],
});
