/** Collects options written `key=value`, the last of a key counting. */
export function collectPair(
  value: string,
  earlier: Record<string, string>,
): Record<string, string> {
  const [key = '', reading = ''] = value.split('=');
  return { ...earlier, [key]: reading };
}
