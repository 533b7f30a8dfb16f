import { read } from '../where.mjs';
import { elementText } from './element-text.mjs';
import { inVietnamese } from './element-words.mjs';

const manifest = JSON.parse(read('packages/widgets/custom-elements.json'));

/** Every element that the manifest declares. */
export const elements = manifest.modules.flatMap((one) => one.declarations);

const LIVE = {
  vi: {
    head: 'Xem thử',
    note: 'Thẻ dưới đây chạy thật, dưới chính sách an toàn nội dung chặt của trang này. Số liệu minh họa.',
    frame: 'Thẻ chạy thật',
  },
  en: {
    head: 'Live',
    note: 'The element below runs for real, under the strict policy of this site. Figures are made up.',
    frame: 'Live element',
  },
};

/** The element itself in a frame of a fixed height, so that nothing moves when it is drawn; inside, the same for who has no script. */
function live(tag, lang) {
  const { head, note, frame } = LIVE[lang];
  const name = tag.slice('kh-'.length);
  return `## ${head}

${note}

<div class="live live-${name}" tabindex="0" role="region" aria-label="${frame}: ${tag}">
<${tag} src="/data/${name}.json" level="3">
${elementText(name, lang)}
</${tag}>
</div>`;
}

/** The page of each element: what it is, the element itself, and its contract from the manifest. */
export const elementPages = () =>
  elements.flatMap(({ tagName }) => {
    const path = `elements/${tagName}`;
    const source = `docs/${path}.md`;
    const text = read(source);
    return ['vi', 'en'].map((lang) => {
      const whole = lang === 'vi' ? inVietnamese(tagName, text) : text;
      const [before, ...after] = whole.split('\n## ');
      const parts = [before.trimEnd(), live(tagName, lang), ...after.map((one) => `## ${one}`)];
      return { path, lang, source, markdown: parts.join('\n\n'), element: tagName };
    });
  });
