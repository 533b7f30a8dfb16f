export interface Rendered {
  readonly html: string;
  readonly headings: readonly { level: number; id: string; title: string }[];
  readonly ids: ReadonlySet<string>;
  readonly sections: readonly { id: string; title: string; text: string }[];
}
export function render(markdown: string, resolve: (target: string) => string): Rendered;
