import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Language } from '@khuyenhoc/core';
import { estimatedWidth, type Picture, pictureSvg, viewPicture } from '@khuyenhoc/paper/picture';
import { cardPage, fragmentHtml, staticSheet, type StaticView } from '@khuyenhoc/paper/static';
import { put } from '../files/put.js';
import { shippedFile } from '../files/shipped-file.js';
import { pictureFont } from '../picture/picture-font.js';
import { say } from '../terminal/say.js';
import { UsageError } from '../usage-error.js';

export interface RenderOptions {
  readonly language: Language;
  readonly madeOn: string;
  readonly output?: string;
  readonly page?: boolean;
  readonly picture?: PictureForm;
  readonly pictureSrc?: string;
  readonly detail?: boolean;
  readonly theme?: 'red-gold' | 'neutral';
}

type PictureForm = 'png' | 'svg';
type Form = PictureForm | 'fragment' | 'page' | 'json';

/** Phones and editors refuse longer pictures, and nobody reads them. */
const HIGHEST = 16_000;

/** Writes a view in the form that the name of the file asks for; without a name, HTML to paste. */
export async function writeView(view: StaticView, options: RenderOptions): Promise<void> {
  const { output, language, madeOn } = options;
  const form = formOf(options);
  if (form === 'json') return put(JSON.stringify(view), output);
  if (form === 'page') {
    const theme = options.theme === undefined ? {} : { theme: options.theme };
    const own = { script: shipped('khuyenhoc-widgets.js'), licences: shipped(LICENCES) };
    return put(cardPage(view, { language, madeOn, ...own, ...theme }), output);
  }
  if (form !== 'fragment') {
    await writePicture(view, form, options, output);
    return;
  }
  const picture = await pictureBeside(view, options);
  const sheet = staticSheet(view, language, madeOn);
  const { detail = false } = options;
  await put(fragmentHtml(sheet, { detail, ...(picture && { picture }) }), output);
}

function formOf({ output, page = false, picture, pictureSrc }: RenderOptions): Form {
  const name = output === undefined ? '.html' : basename(output).toLowerCase();
  const ending = /\.(html?|png|svg|json)$/.exec(name)?.[1];
  if (ending === undefined) throw new UsageError(unknownEnding(name));
  const isPage = page || /(^|\.)card\.html?$/.test(name);
  const form = ending.startsWith('htm') ? (isPage ? 'page' : 'fragment') : (ending as Form);
  const alone = form !== 'fragment' && (picture !== undefined || pictureSrc !== undefined);
  if (alone || (page && form !== 'page')) throw new UsageError(NOT_TOGETHER);
  return form;
}

/** Of the script for sites, which goes along as its package was built. */
const LICENCES = 'khuyenhoc-widgets.THIRD-PARTY.txt';
const shipped = (name: string): string => readFileSync(shippedFile(name), 'utf8');

async function pictureBeside(view: StaticView, options: RenderOptions) {
  const { output, picture: form, pictureSrc } = options;
  if (form === undefined && pictureSrc === undefined) return null;
  if (form === undefined || output === undefined) throw new UsageError(PICTURE_NEEDS);
  const file = output.replace(/\.html?$/i, `.${form}`);
  const { width, height } = await writePicture(view, form, options, file);
  return { src: pictureSrc ?? basename(file), width, height };
}

/** Writes a picture, and beside it the text for those who cannot see it, which is printed too. */
async function writePicture(
  view: StaticView,
  form: PictureForm,
  { language, madeOn }: RenderOptions,
  file: string | undefined,
): Promise<Picture> {
  const font = form === 'png' ? pictureFont() : null;
  const measure = font?.measure ?? estimatedWidth;
  const picture = viewPicture(view, language, madeOn, measure);
  if (picture.height > HIGHEST) throw new UsageError(tooHigh(picture.height));
  const missing = font?.missing(drawnText(picture)) ?? [];
  if (missing.length > 0) say(noLetters(missing));
  // The painter is large, and most commands do not paint.
  const result = font
    ? await (await import('../picture/picture-png.js')).picturePng(picture, font)
    : pictureSvg(picture);
  await put(result, file);
  if (file !== undefined) {
    await put(picture.alt, file.replace(/\.\w+$/, '.alt.txt'));
    console.log(picture.alt);
  }
  return picture;
}

const drawnText = ({ shapes }: Picture): string =>
  shapes.map((one) => (one.kind === 'text' ? one.text : '')).join('');

const unknownEnding = (name: string): string =>
  `Không rõ dạng của tệp “${name}”: cần .html, .png, .svg hoặc .json. / The form of the file “${name}” is not known: .html, .png, .svg or .json is needed.`;
const NOT_TOGETHER =
  '--picture và --picture-src chỉ dùng cho tệp .html để dán, --page chỉ cho tệp .html. / --picture and --picture-src go with a .html file to paste only, --page with .html only.';
const PICTURE_NEEDS =
  '--picture-src cần --picture, và --picture cần -o TỆP.html. / --picture-src needs --picture, and --picture needs -o FILE.html.';
const tooHigh = (height: number): string =>
  `Ảnh sẽ cao ${height} điểm, quá dài để đọc: hãy dùng .html, hoặc chia dữ liệu. / The picture would be ${height} pixels high, too long to be read: use .html, or split the data.`;
const noLetters = (letters: readonly string[]): string =>
  `Phông chữ của ảnh không có: ${letters.join(' ')} / The font of the picture has no: ${letters.join(' ')}`;
