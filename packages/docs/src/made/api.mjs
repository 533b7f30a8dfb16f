// What the packages export, by TypeDoc from the declarations that users get.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Application, ReflectionKind } from 'typedoc';
import { HERE, ROOT } from '../where.mjs';

const ENTRIES = ['core', 'schemas', 'rulebook', 'sql', 'widgets', 'paper/dist/static'].map((name) =>
  join(ROOT, 'packages', name, name.includes('/') ? 'index.d.ts' : 'dist/index.d.ts'),
);

const OUT = join(HERE, 'generated/api');

/** Pages of the interface for programs; in English only, as the comments in the code are. */
export async function apiPages() {
  rmSync(OUT, { recursive: true, force: true });
  const app = await Application.bootstrapWithPlugins({
    plugin: ['typedoc-plugin-markdown'],
    entryPoints: ENTRIES,
    tsconfig: join(HERE, 'tsconfig.api.json'),
    basePath: ROOT,
    outputs: [{ name: 'markdown', path: OUT }],
    name: 'khuyenhoc',
    readme: 'none',
    disableSources: true,
    excludeExternals: true,
    excludePrivate: true,
    excludeProtected: true,
    skipErrorChecking: true,
    // Parts that are named in a signature but are not exported are told by their text.
    validation: { notExported: false, invalidLink: true, notDocumented: false },
    logLevel: 'Warn',
    hideBreadcrumbs: true,
    hidePageHeader: true,
    entryFileName: 'index',
    router: 'kind',
    useCodeBlocks: true,
    gitRevision: 'none',
  });
  const project = await app.convert();
  if (project === undefined) throw new Error('TypeDoc found nothing');
  for (const one of project.getChildrenByKind(ReflectionKind.Module)) {
    one.name = `@khuyenhoc/${one.name
      .replace('packages/', '')
      .replace('/dist', '')
      .replace(/\/index$/, '')}`;
  }
  app.validate(project);
  await app.generateOutputs(project);
  if (app.logger.hasWarnings() || app.logger.hasErrors()) throw new Error('TypeDoc warned');
  return readdirSync(OUT, { recursive: true })
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const file = join(OUT, name);
      const path = `api/${name.replace('.md', '').replaceAll('\\', '/')}`;
      return {
        path,
        lang: 'en',
        source: relative(ROOT, file),
        markdown: readFileSync(file, 'utf8'),
      };
    });
}
