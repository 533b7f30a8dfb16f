import { paperSheet, programmeBook } from '@khuyenhoc/paper/book';
import { type Picture, programmePicture } from '@khuyenhoc/paper/picture';
import { paperWord } from '@khuyenhoc/paper/word';
import { agreements } from '@khuyenhoc/rulebook';
import { type Agreement, readDocument } from '@khuyenhoc/schemas';
import { LAYOUTS } from '@khuyenhoc/schemas/table';
import { html, render } from 'lit';
import { makeReport, type MadeReport, placeOf, reportInputs, today } from './make-report.js';
import { canvasMeasure, paintPicture } from './picture/paint-picture.js';
import { type OpenedTable, openFigures } from './read/open-figures.js';
import { frameOf } from './read/frame-of.js';
import { type UsableFigures, usableFigures } from './read/usable-figures.js';
import { save } from './save.js';
import type { State } from './state.js';
import type { Actions } from './view/actions.js';
import { chooseView } from './view/choose-view.js';
import { filesView } from './view/files-view.js';
import { marksView } from './view/marks-view.js';
import { paperView } from './view/paper-view.js';
import { resultView } from './view/result-view.js';
import { EN } from './words-en.js';
import { VI } from './words-vi.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Puts the page into an element and keeps it up to date. */
export function startOffice(root: HTMLElement): void {
  const known: readonly Agreement[] = agreements;
  // The programme that this was first made for; any other is one choice away.
  const first = known.find(({ id }) => id === 'tq-2022-seven') ?? known[0];
  if (first === undefined) throw new Error('no agreement');
  let state: State = {
    language: 'vi',
    agreements: known,
    agreement: first,
    on: today(),
    fix: false,
    tables: [],
    events: [],
    readings: {},
    mergedPlaces: false,
    kind: 'yearly',
    frame: {},
    busy: null,
    trouble: null,
  };
  const measure = canvasMeasure();
  let made: { figures: UsableFigures; report: MadeReport; picture: Picture };

  const set = (change: Partial<State>): void => {
    state = { ...state, ...change };
    const figures = usableFigures(
      state.agreement,
      state.tables.map(({ table }) => table),
    );
    const report = makeReport(state, figures.observations);
    const picture = programmePicture(report.card, state.language, today(), measure);
    made = { figures, report, picture };
    draw();
  };

  const actions: Actions = {
    set,
    take: (files) => void inTurn(files),
    setFix: (fix) =>
      void attempt(async () => {
        const again = state.tables.map(async ({ bytes, table }) => ({
          bytes,
          table: await openFigures(table.file, bytes, fix),
        }));
        set({ fix, tables: await Promise.all(again) });
      }),
    remove: (index) => set({ tables: state.tables.filter((_, at) => at !== index) }),
    blank: () =>
      void attempt(async () => {
        const { agreement, on, language } = state;
        const place = placeOf(state);
        const layout = LAYOUTS.observations;
        const book = await programmeBook(layout, agreement, place, on, language);
        save(`bang-de-dien-${agreement.id}-${on}.xlsx`, book, XLSX);
      }),
    save: (form) => void attempt(() => saveAs(form)),
  };

  /** Files are read one after another, so that what is said of one stays readable. */
  async function inTurn(files: readonly File[]): Promise<void> {
    set({ trouble: null });
    for (const file of files) {
      set({ busy: words().reading(file.name) });
      await attempt(() => takeFile(file));
    }
    set({ busy: null });
  }

  async function takeFile(file: File): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (/\.json$/i.test(file.name)) takeDocument(file.name, new TextDecoder().decode(bytes));
    else {
      const table = await openFigures(file.name, bytes, state.fix);
      // The same file again is the mended one.
      const others = state.tables.filter((one) => one.table.file !== file.name);
      const tables = [...others, { bytes, table }];
      const agreement = state.agreements.find(({ id }) => id === table.observations?.agreement);
      set({ tables, ...(agreement && state.tables.length === 0 && { agreement }) });
    }
  }

  function takeDocument(name: string, text: string): void {
    const result = readDocument(text);
    if (!result.ok) {
      const [issue] = result.issues;
      const spot = issue?.spot ? `:${issue.spot.line}:${issue.spot.column}` : '';
      set({ trouble: `${name}${spot} ${issue?.message[state.language] ?? ''}` });
      return;
    }
    const { document } = result;
    if (document.kind === 'agreement') {
      const others = state.agreements.filter(({ id }) => id !== document.id);
      set({ agreements: [document, ...others], agreement: document, readings: {} });
    } else if (document.kind === 'observations') {
      const table: OpenedTable = {
        file: name,
        observations: document,
        issues: [],
        fixes: [],
        rows: document.observations.length,
        rejected: 0,
        unfilled: 0,
        cellOf: (path) => ({ sheet: null, cell: path.join('.') }),
      };
      const others = state.tables.filter((one) => one.table.file !== name);
      set({ tables: [...others, { bytes: new TextEncoder().encode(text), table }] });
    } else if (document.kind === 'agreement-events') set({ events: [document] });
    else if (document.kind === 'report-inputs') set({ frame: frameOf(document) });
    else set({ trouble: words().notUsed(document.kind) });
  }

  async function saveAs(form: Parameters<Actions['save']>[0]): Promise<void> {
    const name = `bao-cao-${state.agreement.id}-${state.on}`;
    const { paper } = made.report;
    if (form === 'word') save(`${name}.docx`, await paperWord(paper), DOCX);
    else if (form === 'excel') save(`${name}.xlsx`, await paperSheet(paper), XLSX);
    else if (form === 'picture') save(`${name}.png`, await paintPicture(made.picture), 'image/png');
    else {
      const inputs = JSON.stringify(reportInputs(state), null, 2);
      save('thong-tin-bao-cao.json', inputs, 'application/json');
    }
  }

  async function attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      set({ trouble: words().failed(error instanceof Error ? error.message : String(error)) });
    }
  }

  const words = () => (state.language === 'vi' ? VI : EN);

  function draw(): void {
    const say = words();
    document.documentElement.lang = state.language;
    document.title = say.title;
    const { figures, report, picture } = made;
    const other = () => set({ language: state.language === 'vi' ? 'en' : 'vi' });
    render(
      html`<header>
          <h1>${say.title}</h1>
          <p>${say.promise}</p>
          <button type="button" lang=${state.language === 'vi' ? 'en' : 'vi'} @click=${other}>
            ${say.other}
          </button>
        </header>
        <main>
          ${chooseView(state, say, actions)} ${filesView(state, say, actions)}
          ${state.tables.length === 0 ? '' : marksView(figures, state.language, say)}
          ${resultView(state, report.card, figures, say, actions)}
          ${paperView(state, report.paper, picture.alt, say, actions)}
        </main>`,
      root,
    );
  }

  set({});
}
