import { pick } from './rules/words.mjs';

/** The first page: who comes, and where each goes. */
export function homePage(language) {
  const base = language === 'vi' ? '' : '/en';
  const cards = pick(
    language,
    [
      [
        'Cán bộ Hội Khuyến học',
        'Từ bảng Excel đến báo cáo Word, không cài đặt, không cần mạng.',
        'officer',
      ],
      [
        'Người quản trị trang',
        'Đưa chỉ tiêu, quỹ, bảng vàng lên trang của tỉnh.',
        'start/webmaster',
      ],
      [
        'Người lập trình',
        'Kết luận kèm lý do, căn cứ và điều còn thiếu, từ một hàm thuần túy.',
        'start/developer',
      ],
      [
        'Người tích hợp',
        'Kiểm tra dữ liệu theo lược đồ chung, từng lỗi kèm dòng, cột; SQL cho số liệu lớn.',
        'start/integrator',
      ],
    ],
    [
      [
        'Officers of an association',
        'From an Excel table to a report in Word: nothing to install, no network.',
        'officer',
      ],
      [
        'Webmasters',
        'Targets, funds and honour rolls on the site of a province.',
        'start/webmaster',
      ],
      [
        'Developers',
        'A verdict with reasons, its legal basis and what is missing, from a pure function.',
        'start/developer',
      ],
      [
        'Integrators',
        'Data checked by shared schemas, each mistake with line and column; SQL for many rows.',
        'start/integrator',
      ],
    ],
  );
  const features = cards
    .map(
      ([title, details, link]) =>
        `  - title: ${title}\n    details: ${JSON.stringify(details)}\n    link: ${base}/${link}`,
    )
    .join('\n');
  const text = `---
layout: home
hero:
  name: khuyenhoc
  text: ${pick(language, 'Chương trình khuyến học bằng số liệu và căn cứ', 'The learning-society programme, in figures and law')}
  tagline: ${JSON.stringify(pick(language, 'Thỏa thuận, bộ tiêu chí, chỉ tiêu và quỹ. Điều chưa biết thì nói là chưa biết.', 'Agreements, criteria, targets and funds. What is not known is said to be not known.'))}
features:
${features}
---
`;
  return { language, name: 'index.md', text, source: 'docs/index.md' };
}
