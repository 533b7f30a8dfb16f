import { writeFile } from 'node:fs/promises';

/** Prints a result, or writes it to a file when one is named. */
export async function put(text: string, file: string | undefined): Promise<void> {
  if (file === undefined) console.log(text.trimEnd());
  else await writeFile(file, text.endsWith('\n') ? text : `${text}\n`);
}
