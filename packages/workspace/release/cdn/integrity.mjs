import { createHash } from 'node:crypto';

/** The hash of a file as the attribute `integrity` takes it. */
export const integrityOf = (bytes) =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
