/**
 * A rollup plugin that takes the spaces out of the style sheets and templates of our own modules. terser
 * leaves what stands in a template literal as it is, and styles are half of what an element weighs.
 */
export const minifyLiterals = () => ({
  name: 'minify-literals',
  transform(code, id) {
    if (!/widgets[/\\]dist[/\\]/.test(id)) return null;
    const changes = literals(this.parse(code)).sort((a, b) => b.start - a.start);
    const short = changes.reduce(
      (text, { start, end, shorten }) =>
        text.slice(0, start) + shorten(text.slice(start, end)) + text.slice(end),
      code,
    );
    return { code: short, map: null };
  },
});

/** The pieces of text of all marked literals, also of those inside others. */
function literals(node) {
  if (node === null || typeof node !== 'object') return [];
  const inner = Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.flatMap(literals) : literals(value),
  );
  const shorten = node.type === 'TaggedTemplateExpression' && SHORTEN[node.tag.name];
  if (!shorten) return inner;
  return [...inner, ...node.quasi.quasis.map(({ start, end }) => ({ start, end, shorten }))];
}

// At the edges of these no space is ever drawn.
const BLOCK =
  /\s*(<\/?(?:article|caption|dd|details|div|dl|dt|figcaption|figure|footer|header|li|ol|p|slot|summary|table|tbody|td|th|thead|tr|ul)(?=[\s>])[^<>]*>)\s*/g;

const SHORTEN = {
  css: (text) =>
    text
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,>]) ?/g, '$1')
      .replace(/ (?=!)/g, '')
      .replace(/: /g, ':')
      .replace(/;}/g, '}')
      .replace(/\b0(?=\.\d)/g, ''),
  html: (text) =>
    text
      .replace(/\s+/g, ' ')
      .replace(BLOCK, '$1')
      .replace(/ (?=>)/g, ''),
};
