/** What a page of ours answers when it is asked for its height. */
interface HeightMessage {
  readonly kh: 'height';
  readonly height: number;
}

const [LEAST, MOST] = [60, 6000];

/** Whether a message from outside is an answer with a height that can be one. */
const isHeight = (data: unknown): data is HeightMessage =>
  typeof data === 'object' &&
  data !== null &&
  Reflect.get(data, 'kh') === 'height' &&
  Number.isFinite(Reflect.get(data, 'height'));

/** The greatest height that the host allows this frame: `data-kh-frame="1200"`, else 6000 pixels. */
function greatest(frame: HTMLIFrameElement): number {
  const asked = Number.parseInt(frame.dataset['khFrame'] ?? '', 10);
  return asked >= LEAST ? Math.min(asked, MOST) : MOST;
}

/** Makes a frame as high as its content, within bounds: what is higher scrolls inside. */
function fit(frame: HTMLIFrameElement, height: number): void {
  const fitting = Math.min(greatest(frame), Math.max(LEAST, Math.ceil(height)));
  frame.style.setProperty('height', `${fitting}px`);
}

/** The site that a frame was pointed at; null where it is none that can be asked. */
function originOf(frame: HTMLIFrameElement): string | null {
  try {
    const { origin, protocol } = new URL(frame.src, frame.baseURI);
    return /^https?:$/.test(protocol) ? origin : null;
  } catch {
    return null;
  }
}

const framesOf = (page: Document): readonly HTMLIFrameElement[] => [
  ...page.querySelectorAll<HTMLIFrameElement>('iframe[data-kh-frame]'),
];

/** The page in a frame; null where it is of another site. */
function pageIn(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** Asks a frame for its height, or looks where it is of the same site, and follows as it changes. */
function ask(frame: HTMLIFrameElement): void {
  const [page, origin] = [pageIn(frame), originOf(frame)];
  if (page === null) {
    // Asked is the site that the frame was pointed at; had it gone elsewhere, nobody would hear.
    if (origin !== null) frame.contentWindow?.postMessage({ kh: 'height?' }, origin);
    return;
  }
  // A frame of another site shows an empty page of ours until it is loaded.
  // Between two pages a document has no element; it is looked at again when it is loaded.
  const root = page.documentElement as HTMLElement | null;
  if (origin !== location.origin || root === null) return;
  new ResizeObserver(() => fit(frame, root.getBoundingClientRect().height)).observe(root);
}

/**
 * Lets every `<iframe data-kh-frame>` of a page be as high as its content, also those that come later. A
 * height is taken only from the window of such a frame, only from the site that its `src` names, and only
 * within bounds; without script the frame keeps the height that it was given, and scrolls.
 */
export function fitFrames(page: Document): void {
  const known = new WeakSet<HTMLIFrameElement>();
  const look = () => {
    for (const frame of framesOf(page)) {
      if (known.has(frame)) continue;
      known.add(frame);
      frame.addEventListener('load', () => ask(frame));
      ask(frame);
    }
  };
  addEventListener('message', ({ source, origin, data }) => {
    const frame = framesOf(page).find((one) => one.contentWindow === source);
    if (frame && originOf(frame) === origin && isHeight(data)) fit(frame, data.height);
  });
  new MutationObserver(look).observe(page, { childList: true, subtree: true });
  look();
}
