import { choice, type Choice } from './layout.js';

/** How far the counted thing has come (giai đoạn), as tables write it. */
export const STAGES: readonly Choice[] = [
  choice('registered', 'đăng ký', 'registered', 'đã đăng ký'),
  choice('recognised', 'công nhận', 'recognised', 'đã công nhận', 'được công nhận'),
  choice('established', 'thành lập', 'established', 'đã thành lập'),
  choice('built', 'xây dựng', 'built'),
  choice('member', 'hội viên', 'member'),
  choice('become', 'trở thành', 'become'),
  choice('contributed', 'đóng góp', 'contributed'),
  choice('awarded', 'trao tặng', 'awarded', 'khen thưởng'),
  choice('pilot', 'thí điểm', 'pilot'),
  choice('done', 'hoàn thành', 'done', 'đã hoàn thành'),
];

/** What is counted (chỉ số): the five learning models and what agreements speak of; ids of others too. */
export const INDICATORS: readonly Choice[] = [
  choice('gia-dinh-hoc-tap', 'Gia đình học tập', 'Learning families'),
  choice('dong-ho-hoc-tap', 'Dòng họ học tập', 'Learning clans'),
  choice('cong-dong-hoc-tap', 'Cộng đồng học tập', 'Learning communities'),
  choice('don-vi-hoc-tap', 'Đơn vị học tập', 'Learning units'),
  choice('cong-dan-hoc-tap', 'Công dân học tập', 'Learning citizens'),
  choice('ban-khuyen-hoc', 'Ban Khuyến học', 'Learning promotion boards'),
  choice('chi-hoi-khuyen-hoc', 'Chi hội Khuyến học', 'Branches of the Association'),
  choice('quy-khuyen-hoc', 'Quỹ Khuyến học', 'Learning funds'),
  choice('khen-thuong', 'Khen thưởng', 'Awards'),
];
