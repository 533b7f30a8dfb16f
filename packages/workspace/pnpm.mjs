/** What npx is asked for: pnpm, in the version that the lockfile is made for. */
export const PNPM = ['--yes', '--prefer-offline', 'pnpm@10.34.9'];
