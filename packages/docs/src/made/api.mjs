// What the packages export, by TypeDoc from the declarations that users get.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Application, ReflectionKind } from 'typedoc';
import { HERE, ROOT } from '../where.mjs';

/** Entry points by the name of the import. */
export const ENTRIES = {
  core: 'packages/core/dist/index.d.ts',
  schemas: 'packages/schemas/dist/index.d.ts',
  rulebook: 'packages/rulebook/dist/index.d.ts',
  sql: 'packages/sql/dist/index.d.ts',
  widgets: 'packages/widgets/dist/index.d.ts',
  'paper/static': 'packages/paper/dist/static/index.d.ts',
};

const OUT = join(HERE, 'generated/api');

/** Pages of the interface for programs; in English only, as the comments in the code are. */
export async function apiPages() {
  rmSync(OUT, { recursive: true, force: true });
  const app = await Application.bootstrapWithPlugins({
    plugin: ['typedoc-plugin-markdown'],
    entryPoints: Object.values(ENTRIES).map((file) => join(ROOT, file)),
    tsconfig: join(HERE, 'tsconfig.api.json'),
    basePath: ROOT,
    name: 'khuyenhoc',
    readme: 'none',
    disableSources: true,
    excludeExternals: true,
    excludePrivate: true,
    excludeProtected: true,
    skipErrorChecking: true,
    // Parts that are named in a signature but are not exported are told by their text.
    validation: { notExported: false, invalidLink: true, notDocumented: false },
    treatWarningsAsErrors: true,
    logLevel: 'Warn',
    hideBreadcrumbs: true,
    hidePageHeader: true,
    entryFileName: 'index',
    router: 'module',
    useCodeBlocks: true,
    hideGroupHeadings: false,
    gitRevision: 'none',
  });
  const project = await app.convert();
  if (project === undefined) throw new Error('TypeDoc found nothing');
  const names = Object.keys(ENTRIES);
  project.getChildrenByKind(ReflectionKind.Module).forEach((one, at) => {
    one.name = `@khuyenhoc/${names[at]}`;
  });
  app.validate(project);
  await app.generateDocs(project, OUT);
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
