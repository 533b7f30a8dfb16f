import { integrityOf } from './integrity.mjs';
import { policyFor, SAMPLE, snippets } from './snippets.mjs';

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const code = (text, label) =>
  `<pre tabindex="0" role="region" aria-label="${escaped(label)}"><code>${escaped(text)}</code></pre>`;
const line = (text, label) => code(text, label).replace('<pre ', '<pre class="line" ');
const both = (vi, en) => `<p>${vi}</p>\n<p lang="en">${en}</p>`;
const heading = (vi, en) => `<h2>${vi} <span lang="en">${en}</span></h2>`;
const bytes = (size) =>
  String(size)
    .split('')
    .reverse()
    .map((digit, at) => (at % 3 === 0 && at > 0 ? `${digit}.` : digit))
    .reverse()
    .join('');

// What is not loaded by a page needs no row of its own.
const LISTED = /^khuyenhoc.*\.(js|html)$/;

const rows = (files) =>
  [...files]
    .filter(([name]) => LISTED.test(name))
    .map(
      ([name, content]) => `<tr>
        <th scope="row"><a href="${name}">${name}</a></th>
        <td>${bytes(content.length)} byte</td>
        <td><code>${integrityOf(content)}</code></td>
      </tr>`,
    )
    .join('\n');

/**
 * The page that stands beside the files: an element at work, what to paste, the policy, the hashes. It runs under
 * the policy that it prints, from a server or from a disk.
 */
export function indexPage({ version, address, files }) {
  const paste = snippets(address, files);
  const policy = policyFor(address);
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>khuyenhoc ${version}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="index.css" />
    <script src="khuyenhoc-widgets.js" defer></script>
  </head>
  <body>
    <header>
      <h1>khuyenhoc ${version}</h1>
      ${both(
        'Tệp để nhúng thẻ khuyến học vào trang web, và để dùng trên máy không có mạng.',
        'Files to show learning-society cards on a site, and for machines without network.',
      )}
    </header>
    <main>
      <section>
        ${heading('Xem thử', 'At work')}
        ${SAMPLE}
      </section>
      <section>
        ${heading('1. Dán một lần, tốt nhất vào giao diện', 'Once, best in the theme')}
        ${both(
          `Chép thư mục <code>khuyenhoc/${version}/</code> lên máy chủ rồi dán; mã băm thuộc về đúng bản này, tệp đã đổi thì trình duyệt từ chối và bảng trong thẻ vẫn còn.`,
          `Put the folder <code>khuyenhoc/${version}/</code> on the server, and paste. The hash belongs to this version; a changed file is refused, and the tables stay.`,
        )}
        ${code(paste.script, 'Thẻ script / script tag')}
      </section>
      <section>
        ${heading('2. Dán vào bài', 'In a page')}
        ${both(
          'Nội dung bên trong đọc và in được khi không có script.',
          'What stands inside reads and prints without script.',
        )}
        ${code(paste.element, 'Thẻ kh-targets / element')}
        ${both('Nơi bỏ thẻ lạ thì dùng hộp div:', 'Where unknown tags are dropped, a div:')}
        ${code(paste.mark, 'Hộp div / div')}
      </section>
      <section>
        ${heading('3. Một tệp trong khung', 'One file in a frame')}
        ${both(
          '<code>card.html</code> do <code>khuyenhoc render</code> lập; script này chỉ để khung cao vừa nội dung.',
          '<code>khuyenhoc render</code> makes <code>card.html</code>; the script only fits the height.',
        )}
        ${code(paste.frame, 'Khung / frame')}
      </section>
      <section>
        ${heading('Chính sách an toàn nội dung', 'Content security policy')}
        ${both(
          "Chính sách chặt nhất mà thẻ chạy được; có khung thì thêm <code>frame-src 'self'</code>.",
          "The strictest one that the elements run under; with a frame add <code>frame-src 'self'</code>.",
        )}
        ${line(policy, 'Chính sách / policy')}
      </section>
      <section>
        ${heading('Tệp và mã băm', 'Files and hashes')}
        <div class="scroll" tabindex="0" role="region" aria-label="Tệp và mã băm / files and hashes">
          <table>
            <thead><tr><th>Tệp / file</th><th>Cỡ / size</th><th>integrity (SRI)</th></tr></thead>
            <tbody>${rows(files)}</tbody>
          </table>
        </div>
        ${both(
          '<code>khuyenhoc.html</code> và <code>khuyenhoc-embed.html</code> mở bằng nhấp đúp, mang chính sách riêng; máy chủ gửi chính sách chặt hơn thì hãy tải về rồi mở.',
          '<code>khuyenhoc.html</code> and <code>khuyenhoc-embed.html</code> open by a double click and carry their own policy; under a stricter one, download them first.',
        )}
        <p>
          <a href="integrity.json">integrity.json</a> ·
          <a href="json-schema/index.json">JSON Schema</a> ·
          <a href="LICENSE.txt">Giấy phép MIT / MIT licence</a> ·
          <a href="khuyenhoc-widgets.THIRD-PARTY.txt">thư viện / libraries</a>
        </p>
        ${both('Tự kiểm tra một tệp:', 'Check a file yourself:')}
        ${line('openssl dgst -sha384 -binary khuyenhoc-widgets.js | openssl base64 -A', 'openssl')}
      </section>
    </main>
  </body>
</html>
`;
}
