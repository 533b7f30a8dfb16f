/** A value of a database as text: what stands in a column of places, or in what the engine tells of itself. */
export function valueText(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'bigint':
    case 'boolean':
      return String(value);
    default:
      return value instanceof Date ? value.toISOString().slice(0, 10) : '';
  }
}
