// Run as a thread of its own by build.mjs.
import { join } from 'node:path';
import { Application } from 'typedoc';
import { API, ROOT } from './paths.mjs';

// Elements have pages of their own.
const PACKAGES = ['core', 'schemas', 'rulebook', 'paper', 'sql'];

/** The reference of the packages that are called from code, from the comments in its code, under /api. */
async function apiPages() {
  const app = await Application.bootstrapWithPlugins({
    name: 'khuyenhoc',
    entryPointStrategy: 'packages',
    entryPoints: PACKAGES.map((name) => join(ROOT, 'packages', name)),
    packageOptions: {
      entryPointStrategy: 'resolve',
      disableSources: true,
      excludeExternals: true,
      excludePrivate: true,
      excludeInternal: true,
      skipErrorChecking: true,
      readme: 'none',
      // Parts that are not exported are told where they are used.
      validation: {
        notExported: false,
        invalidLink: true,
        rewrittenLink: true,
        notDocumented: false,
      },
    },
    readme: 'none',
    validation: {
      notExported: false,
      invalidLink: true,
      rewrittenLink: true,
      notDocumented: false,
    },
    out: API,
    githubPages: false,
    navigationLinks: { 'Tiếng Việt': '/', English: '/en/' },
    logLevel: 'Warn',
    treatWarningsAsErrors: true,
  });
  const project = await app.convert();
  if (project === undefined) throw new Error('typedoc made nothing');
  await app.generateDocs(project, API);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) throw new Error('typedoc has warnings');
}

await apiPages();
