/**
 * A rollup plugin that takes the spaces out of the style sheets and templates of our own modules. terser
 * leaves what stands in a template literal as it is, and styles are half of what an element weighs.
 */
export const minifyLiterals = () => ({
  name: 'minify-literals',
  transform(code, id) {
    if (!/widgets[/\\]dist[/\\]/.test(id)) return null;
    let short = code;
    // From the end, so that places before it stay right.
    for (const { start, end, text } of literals(this.parse(code)).reverse()) {
      short = short.slice(0, start) + text + short.slice(end);
    }
    return { code: short, map: null };
  },
});

/** The texts of all tagged literals, also of those inside each other, in the order of the code. */
function literals(node) {
  if (node === null || typeof node !== 'object') return [];
  const inner = Object.values(node).flatMap(literals);
  const shorten = node.type === 'TaggedTemplateExpression' && SHORTEN[node.tag.name];
  if (!shorten) return inner;
  // The tag of a style sheet is there for editors only.
  const tag = { start: node.tag.start, end: node.tag.end, text: '' };
  const own = node.quasi.quasis.map(({ start, end, value }) => ({
    start,
    end,
    text: shorten(value.raw),
  }));
  return [...inner, ...own, ...(node.tag.name === 'css' ? [tag] : [])].sort(
    (a, b) => a.start - b.start,
  );
}

function shortStyle(text) {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/ (?=!)/g, '')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .replace(/([ :(,-])0\./g, '$1.');
}

// Tags at whose edges a space is never seen. Those that stand in a line of text keep theirs.
const BLOCKS =
  'article|caption|d[dlt]|details|div|fieldset|fig\\w+|footer|header|legend|li|[ou]l|p|summary|table|tbody|td|th|thead|tr';
const BEFORE = new RegExp(` (?=</?(?:${BLOCKS})\\b)`, 'g');
const AFTER = new RegExp(`(</?(?:${BLOCKS})\\b[^<>]*>) `, 'g');

const shortTemplate = (text) =>
  text
    .replace(/\s+/g, ' ')
    .replace(BEFORE, '')
    .replace(AFTER, '$1')
    .replace(/ (?=\/?>)/g, '');

const SHORTEN = { css: shortStyle, html: shortTemplate };
