/** Letters as they are typed without accents: what people search for who have no Vietnamese keyboard. */
export const bare = (text) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

const words = (html) => html.replace(/<[^>]*>/g, ' ').replace(/&[a-z#0-9]+;/g, ' ');

/** Adds to each section of a page its words without accents, for the index only. */
export function withBareWords(html) {
  return html
    .split(/(?=<h[1-6])/)
    .map((section) => {
      const plain = [...new Set(words(section).split(/[^\p{L}\p{N}-]+/u))].filter(
        (one) => bare(one) !== one,
      );
      return plain.length === 0 ? section : `${section}<p>${plain.map(bare).join(' ')}</p>`;
    })
    .join('');
}
