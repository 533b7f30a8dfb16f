import type { Language } from '@khuyenhoc/core';
import { STATIC_WIDGETS, type StaticView, type StaticWidget } from '@khuyenhoc/paper/static';
import { Argument, type Command, Option } from 'commander';
import { loadView } from '../files/load-view.js';
import { loadPlaceList } from '../files/place-resolver.js';
import { printIssues } from '../files/print-issues.js';
import { withFund } from '../files/with-fund.js';
import { withProgramme } from '../files/with-programme.js';
import { chosenDay, today } from '../output/today.js';
import { EXIT, exitAtLeast } from '../terminal/exit.js';
import { UsageError } from '../usage-error.js';
import { compareOf, type CompareWords } from '../view/compare-views.js';
import { fundViewOf, honourRollOf } from '../view/fund-views.js';
import { calendarOf, cardOf } from '../view/programme-views.js';
import { type RenderOptions, writeView } from '../view/write-view.js';
import { datedCommand } from './dated-command.js';
import { wholeNumber } from './whole-number.js';

interface Flags extends Omit<RenderOptions, 'language' | 'madeOn'> {
  on?: string;
  lang: Language;
  year?: number;
  rules?: boolean;
  places?: string;
  title?: string;
  source?: string;
}

/** `khuyenhoc render WIDGET FILE… -o FILE`: an element as HTML to paste, as one page, as a picture. */
export function renderCommand(): Command {
  return datedCommand(
    'render',
    'thẻ dưới dạng tĩnh: HTML để dán, một trang, ảnh / an element as HTML to paste, a page, a picture',
  )
    .addArgument(new Argument('<widget>', 'thẻ nào / which element').choices([...STATIC_WIDGETS]))
    .argument(
      '<file...>',
      'dữ liệu của thẻ, hoặc các tệp gốc / data of the element, or its sources',
    )
    .option(
      '-o, --output <file>',
      '.html để dán, card.html cả trang, .png .svg ảnh, .json dữ liệu / by its ending: fragment, page, picture, data',
    )
    .option('--page', 'tệp .html là một trang trọn vẹn / the .html file is a whole page')
    .addOption(
      new Option(
        '--picture <form>',
        'kèm một ảnh cạnh tệp HTML / a picture beside the HTML',
      ).choices(['png', 'svg']),
    )
    .option(
      '--picture-src <address>',
      'địa chỉ của ảnh trên trang, mặc định tên tệp / where the site has the picture',
    )
    .option('--detail', 'cả lý do và điều chưa biết / also reasons and gaps')
    .addOption(
      new Option('--theme <theme>', 'màu của trang / colours of the page').choices([
        'red-gold',
        'neutral',
      ]),
    )
    .option('--year <year>', 'năm của quỹ, mặc định năm của --on / year of the fund', wholeNumber)
    .option('--rules', 'quỹ: kèm đối chiếu quy định / fund: with how it stands to the rules')
    .option('--places <file>', 'so sánh: danh mục đủ các nơi / compare: the list of all places')
    .option('--title <text>', 'so sánh: tên bảng / compare: title')
    .option('--source <text>', 'so sánh: nguồn số liệu / compare: where the figures come from')
    .action(render);
}

async function render(
  widget: StaticWidget,
  files: string[],
  { on: day, lang, year, rules = false, places, title, source, ...options }: Flags,
): Promise<void> {
  const on = chosenDay(day);
  const put = (view: StaticView) =>
    writeView(view, { ...options, language: lang, madeOn: today() });
  const [first = ''] = files;
  const loaded = await loadView(first, widget);
  if (loaded.kind === 'view') {
    if (files.length > 1) throw new UsageError(oneFile(files.length));
    await put(loaded.view);
  } else if (loaded.kind === 'wrong') {
    printIssues(first, loaded.issues);
    exitAtLeast(EXIT.wrong);
  } else {
    const words = {
      ...(title !== undefined && { title }),
      ...(source !== undefined && { source }),
    };
    const asked = { on, year: year ?? Number(on.slice(0, 4)), rules, places, words };
    await fromSources(widget, files, asked, put);
  }
}

interface Asked {
  readonly on: string;
  readonly year: number;
  readonly rules: boolean;
  readonly places: string | undefined;
  readonly words: CompareWords;
}

/** Makes the view of the documents that it is made of, where a command knows how. */
async function fromSources(
  widget: StaticWidget,
  files: readonly string[],
  { on, year, rules, places, words }: Asked,
  put: (view: StaticView) => Promise<void>,
): Promise<void> {
  const later = on > today() ? on : today();
  switch (widget) {
    case 'agreement':
      return withProgramme(files, (programme) => put(cardOf(programme, on)));
    case 'calendar':
      return withProgramme(files, (programme) => put(calendarOf(programme, on)));
    case 'fund':
      return withFund(files, later, (found) => put(fundViewOf(found, year, on, rules)));
    case 'honour-roll':
      return withFund(files, later, (found) => put(honourRollOf(found, year, on)));
    case 'compare': {
      const list = places === undefined ? null : await loadPlaceList(places);
      // What is wrong with the list has been said.
      if (places !== undefined && list === null) {
        exitAtLeast(EXIT.wrong);
        return;
      }
      return withProgramme(files, (programme) => put(compareOf(programme, list, on, words)));
    }
    default:
      throw new UsageError(needsView(widget));
  }
}

const oneFile = (count: number): string =>
  `Dữ liệu của thẻ là một tệp, nhận ${count}. / The data of an element is one file, got ${count}.`;

const needsView = (widget: StaticWidget): string =>
  `Thẻ ${widget} cần tệp dữ liệu “${widget}-view”. / The element ${widget} needs a file of the kind “${widget}-view”.`;
