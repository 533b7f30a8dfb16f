import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Picture, pictureSvg } from '@khuyenhoc/paper/picture';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { PictureFont } from './picture-font.js';

let ready: Promise<void> | null = null;

/** The painter is WebAssembly, so that one package serves every machine and installs no binary. */
async function painter(): Promise<void> {
  const file = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await initWasm(await readFile(file));
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
