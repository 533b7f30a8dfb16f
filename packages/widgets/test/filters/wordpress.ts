/**
 * What WordPress keeps of the HTML of an author, written anew from what was seen of it: custom elements,
 * script, SVG, meter, progress, frames and forms lose their tags, and what stands inside stays as text;
 * `data-*` stays; of inline style only known properties whose values hold none of `( & = } \`.
 */
export function wordPress(html: string): string {
  return html
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<(\/?)([^\s<>/]+)([^<>]*)>/g, (_all, close: string, name: string, rest: string) => {
      const tag = name.toLowerCase();
      if (!TAGS.has(tag)) return '';
      if (close) return `</${tag}>`;
      const kept = [...rest.matchAll(/([^\s=/]+)\s*=\s*"([^"]*)"/g)].flatMap(
        ([, attribute = '', value = '']) => keep(tag, attribute.toLowerCase(), value),
      );
      return `<${[tag, ...kept].join(' ')}>`;
    });
}

const words = (text: string) => new Set(text.split(' '));
const TAGS = words(
  'a abbr address article aside b blockquote br caption cite code col colgroup dd del details div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins li main mark ol p pre q s section small span strong sub summary sup table tbody td tfoot th thead tr u ul var',
);
const EVERYWHERE = words('class dir hidden id lang style title role');
const SOME: Readonly<Record<string, ReadonlySet<string>>> = {
  a: words('href rel target'),
  img: words('alt align border height width src srcset loading'),
  td: words('abbr align colspan headers rowspan scope valign width'),
  th: words('abbr align colspan headers rowspan scope valign width'),
  table: words('align border cellpadding cellspacing summary width'),
  details: words('open'),
};
const PROPERTIES =
  /^(background(-color)?|border(-(collapse|color|radius|spacing|style|width|top|right|bottom|left)(-(color|style|width))?)?|color|font(-(family|size|style|variant|weight))?|(min-|max-)?(height|width)|letter-spacing|line-height|margin(-(top|right|bottom|left))?|overflow|padding(-(top|right|bottom|left))?|text-(align|decoration|indent|transform)|vertical-align|list-style-type|float|clear)$/;

function keep(tag: string, name: string, value: string): string[] {
  const known =
    EVERYWHERE.has(name) || SOME[tag]?.has(name) || /^(aria|data)-[a-z0-9-]+$/.test(name);
  if (!known) return [];
  if (name === 'src' && !/^(https?:|\/|[^:]*$)/.test(value)) return [];
  if (name !== 'style') return [`${name}="${value}"`];
  const style = value
    .split(';')
    .map((one) => one.trim())
    .filter((one) => PROPERTIES.test(one.split(':')[0]?.trim() ?? '') && !/[\\(&=}]/.test(one));
  return style.length === 0 ? [] : [`style="${style.join(';')}"`];
}
