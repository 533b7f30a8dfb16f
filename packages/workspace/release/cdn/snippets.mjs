import { integrityOf } from './integrity.mjs';

const TABLE = `  <table>
    <caption>Kết quả thực hiện chỉ tiêu (số liệu minh họa)</caption>
    <tr><th>Chỉ tiêu</th><th>Số đạt</th><th>Tổng số</th><th>Tỷ lệ</th><th>Mốc</th></tr>
    <tr><td>Gia đình học tập</td><td>5.210</td><td>6.000</td><td>86,8%</td><td>90% (2030)</td></tr>
    <tr><td colspan="5">Nguồn: số liệu minh họa</td></tr>
  </table>`;

const script = (address, name, files) => `<script
  src="${address}${name}"
  integrity="${integrityOf(files.get(name))}"
  crossorigin="anonymous"
  defer
></script>`;

/** An element with its figures inside, which are read without script too. */
export const SAMPLE = `<kh-targets>\n${TABLE}\n</kh-targets>`;

/** What a webmaster pastes, for files that `address` serves. */
export const snippets = (address, files) => ({
  script: script(address, 'khuyenhoc-widgets.js', files),
  element: SAMPLE,
  mark: `<div data-kh-widget="targets">\n${TABLE}\n</div>`,
  frame: `${script(address, 'khuyenhoc-frames.js', files)}
<iframe
  src="/khuyen-hoc/card.html"
  title="Kết quả thực hiện chỉ tiêu"
  width="100%"
  height="640"
  data-kh-frame="4000"
></iframe>`,
});

/** The strictest policy under which elements from `address` work. */
export function policyFor(address) {
  const from = /^https?:/.test(address) ? new URL(address).origin : "'self'";
  return [
    "default-src 'none'",
    `script-src ${from}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join('; ');
}
