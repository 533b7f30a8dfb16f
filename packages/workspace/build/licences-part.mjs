const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The part of a page that shows the licences of the libraries in it; text only, so it needs no script. */
export const licencesPart = (text) =>
  `<details class="licences">
      <summary>Giấy phép của các thư viện / Licences of libraries</summary>
      <pre>${escaped(text)}</pre>
    </details>`;
