import { readFile } from 'node:fs/promises';
import { type Picture, pictureSvg } from '@khuyenhoc/paper/picture';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { shippedFile } from '../files/shipped-file.js';
import type { PictureFont } from './picture-font.js';

let ready: Promise<void> | null = null;

/** The painter is WebAssembly, so that one package serves every machine and installs no binary. */
async function painter(): Promise<void> {
  await initWasm(await readFile(shippedFile('resvg.wasm')));
}

/** Paints a picture as PNG, with this font and no other. */
export async function picturePng(picture: Picture, font: PictureFont): Promise<Uint8Array> {
  ready ??= painter();
  await ready;
  const { family } = font;
  const image = new Resvg(pictureSvg(picture), {
    font: {
      fontBuffers: [...font.files],
      defaultFontFamily: family,
      sansSerifFamily: family,
      loadSystemFonts: false,
    },
  });
  try {
    return image.render().asPng();
  } finally {
    image.free();
  }
}
