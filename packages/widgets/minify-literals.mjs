/**
 * A rollup plugin that takes the spaces out of the style sheets and templates of our own modules. terser
 * leaves what stands in a template literal as it is, and styles are half of what an element weighs.
 */
export const minifyLiterals = () => ({
  name: 'minify-literals',
  transform(code, id) {
    if (!/widgets[/\\]dist[/\\]/.test(id)) return null;
    return { code: code.replace(/(css|html) `[^`]*`/g, shorten), map: null };
  },
});

function shorten(literal, tag) {
  const spaced = literal.replace(/\s+/g, ' ');
  if (tag === 'html') return spaced;
  // The tag of a style sheet is there for editors only.
  const sheet = spaced.slice(spaced.indexOf('`'));
  return sheet
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');
}
