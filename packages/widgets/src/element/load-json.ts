/** The JSON at an address; undefined where there is none, or the address cannot be reached. */
export async function loadJson(address: string): Promise<unknown> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
