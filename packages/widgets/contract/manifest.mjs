import { create, ts } from '@custom-elements-manifest/analyzer';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const home = join(import.meta.dirname, '..');

/** The custom elements manifest of the sources: only elements, and of them only what a page may use. */
export function manifest() {
  const files = sources(join(home, 'src'));
  const modules = files.map((file) =>
    ts.createSourceFile(
      relative(home, file).split(sep).join('/'),
      readFileSync(file, 'utf8'),
      ts.ScriptTarget.ES2022,
      true,
    ),
  );
  const whole = create({ modules });
  return {
    schemaVersion: whole.schemaVersion,
    readme: '',
    modules: whole.modules.flatMap((one) => {
      const declarations = one.declarations.filter((each) => each.tagName).map(publicPart);
      if (declarations.length === 0) return [];
      const path = one.path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
      const exported = declarations.map(({ name }) => ({
        kind: 'js',
        name,
        declaration: { name, module: path },
      }));
      return [{ kind: one.kind, path, declarations, exports: exported }];
    }),
  };
}

const sources = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file))
    .sort();

const isPublic = ({ name, privacy, static: fixed }) =>
  !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected' && !fixed;

// What the browser calls is no part of what a page may call.
const OWN = /^(connectedCallback|disconnectedCallback|attributeChangedCallback)$/;

function publicPart({ kind, name, description, summary, tagName, ...rest }) {
  const plain = (list = []) => list.map(({ inheritedFrom, privacy, fieldName, ...one }) => one);
  return {
    kind,
    name,
    tagName,
    customElement: true,
    summary,
    description,
    attributes: plain(rest.attributes),
    members: plain((rest.members ?? []).filter((one) => isPublic(one) && !OWN.test(one.name))),
    events: plain((rest.events ?? []).filter((one) => one.name.startsWith('kh-'))),
    slots: plain(rest.slots),
    cssParts: plain(rest.cssParts),
    cssProperties: plain(rest.cssProperties),
  };
}
