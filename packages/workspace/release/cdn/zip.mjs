import { zipSync } from 'fflate';

// The same bytes from the same files, whenever and wherever: a zip keeps the time of day that is read off a
// clock on the wall, so a moment of the local zone is the same everywhere.
const time = () => new Date(1980, 0, 1);

/** A zip of files, in the order of their names. */
export const zipOf = (files) =>
  zipSync(Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1))), {
    level: 9,
    mtime: time(),
    // Else the machine's system is named in it.
    os: 3,
    attrs: 0o644 << 16,
  });
