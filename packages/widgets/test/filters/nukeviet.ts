/**
 * What NukeViet 4.5 does to HTML that an editor saves, written anew from a description of its filter:
 * tags by name and by list, double quotes in values become single ones, `#hex` becomes rgb, handlers and
 * some attributes go, foreign frames and data that hides a tag go. Names are read up to the first space,
 * so a tag broken over lines or closed in itself (`<br/>`) is lost.
 */
export function nukeViet(html: string): string {
  const bare = html.replace(/<\s*script[^>]*>[^]*?<\s*\/\s*script\s*>/gi, '');
  return bare.replace(/<([^<>]*)>/g, (_whole, inner: string) => {
    const [name = ''] = inner.split(' ');
    const tag = name.replace(/^\//, '').toLowerCase();
    if (!/^[a-z][a-z0-9]*$/.test(tag) || !TAGS.has(tag)) return '';
    if (name.startsWith('/')) return `</${tag}>`;
    const kept = [...inner.slice(name.length).matchAll(ATTRIBUTE)].flatMap(
      ([, attribute = '', quoted, plain]) =>
        keep(tag, attribute.toLowerCase(), quoted ?? plain ?? attribute),
    );
    return `<${[tag, ...kept].join(' ')}>`;
  });
}

const TAGS = new Set(
  'embed object param a b blockquote br caption col colgroup div em h1 h2 h3 h4 h5 h6 hr i img li p span strong s sub sup table tbody td th tr u ul ol iframe figure figcaption video audio source track code pre'.split(
    ' ',
  ),
);
const ATTRIBUTE = /([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|([^\s"]+)))?/g;
const LOST = ['action', 'background', 'codebase', 'dynsrc', 'lowsrc'];
const HOSTS = ['youtube.com', 'www.youtube.com', 'google.com', 'www.google.com', 'docs.google.com'];
const COMMANDS =
  /(base64_decode|cmd|passthru|eval|exec|system|fopen|fsockopen|file|file_get_contents|readfile|unlink)\s*\(.*?\)/is;

function keep(tag: string, name: string, raw: string): string[] {
  if (!/[a-z]/.test(name) || name.startsWith('on') || LOST.includes(name)) return [];
  const value = raw.replace(/ +/g, ' ').replace(/"|&quot;/g, "'");
  if (/^\s*d\s*a\s*t\s*a\s*:/i.test(value)) return [];
  if (/(expression|javascript|behaviour|vbscript|mocha|livescript)/.test(value)) return [];
  if (COMMANDS.test(value)) return [];
  const host = /^(?:https?:)?\/\/([^/]+)/i.exec(value)?.[1];
  if (tag === 'iframe' && name === 'src' && host !== undefined && !HOSTS.includes(host)) return [];
  const coloured =
    name === 'href'
      ? value
      : value.replace(/#([0-9a-f]{3,6});*/gi, (all, hex: string) => rgb(all, hex));
  return [`${name}="${coloured}"`];
}

function rgb(all: string, hex: string): string {
  if (hex.length !== 3 && hex.length !== 6) return all;
  const step = hex.length / 3;
  const parts = [0, 1, 2].map((at) => Number.parseInt(hex.slice(at * step, (at + 1) * step), 16));
  return `rgb(${parts.join(', ')});`;
}
