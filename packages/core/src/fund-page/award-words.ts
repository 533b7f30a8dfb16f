import type { Language, Words } from '../language/language.js';

const WORDS: Readonly<Record<string, Words>> = {
  competition: { vi: 'Giải thi học sinh giỏi', en: 'Competition prize' },
  scholarship: { vi: 'Học bổng', en: 'Scholarship' },
  'khuyen-hoc-scholarship': { vi: 'Học bổng khuyến học', en: 'Khuyến học scholarship' },
  'khuyen-tai-scholarship': { vi: 'Học bổng khuyến tài', en: 'Khuyến tài scholarship' },
  'poor-pupil-aid': { vi: 'Hỗ trợ học sinh nghèo', en: 'Aid to pupils in need' },
  'tuition-support': { vi: 'Hỗ trợ học phí', en: 'Tuition support' },
  'university-admission': { vi: 'Đỗ đại học', en: 'University admission' },
  'college-admission': { vi: 'Đỗ cao đẳng', en: 'College admission' },
  'gift-in-kind': { vi: 'Quà hiện vật', en: 'Gift in kind' },
  'teacher-team': { vi: 'Tập thể giáo viên', en: 'Team of teachers' },
  reward: { vi: 'Khen thưởng', en: 'Reward' },
  school: { vi: 'cấp trường', en: 'school level' },
  commune: { vi: 'cấp xã', en: 'commune level' },
  district: { vi: 'cấp huyện', en: 'district level' },
  province: { vi: 'cấp tỉnh', en: 'province level' },
  national: { vi: 'cấp quốc gia', en: 'national level' },
  preschool: { vi: 'mầm non', en: 'preschool' },
  'primary-school': { vi: 'tiểu học', en: 'primary school' },
  'lower-secondary-school': { vi: 'trung học cơ sở', en: 'lower secondary school' },
  'upper-secondary-school': { vi: 'trung học phổ thông', en: 'upper secondary school' },
  university: { vi: 'đại học', en: 'university' },
  first: { vi: 'giải Nhất', en: 'first prize' },
  second: { vi: 'giải Nhì', en: 'second prize' },
  third: { vi: 'giải Ba', en: 'third prize' },
  encouragement: { vi: 'giải Khuyến khích', en: 'consolation prize' },
  excellent: { vi: 'học lực giỏi', en: 'excellent' },
  good: { vi: 'học lực khá', en: 'good' },
};

/** An award by its category, level and rank; an id that is not known here is shown as it is. */
export const awardWords = (
  award: { readonly category: string; readonly level: string | null; readonly rank: string | null },
  language: Language,
): string =>
  [award.category, award.level, award.rank]
    .flatMap((id) => (id === null ? [] : [WORDS[id]?.[language] ?? id]))
    .join(', ');
