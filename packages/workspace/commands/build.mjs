// npm run build: installs what the lockfile says and builds every package.
import { setUp } from './step.mjs';

await setUp();
