/** All words of the page; a word that one language lacks does not compile. */
export interface OfficeWords {
  readonly title: string;
  readonly promise: string;
  readonly other: string;
  readonly programme: string;
  readonly programmeHelp: string;
  readonly own: string;
  readonly judgedOn: string;
  readonly blank: string;
  readonly blankHelp: string;
  readonly drop: string;
  readonly dropHelp: string;
  readonly choose: string;
  readonly reading: (name: string) => string;
  readonly files: string;
  readonly remove: string;
  readonly rows: (right: number, wrong: number, unfilled: number) => string;
  readonly fix: string;
  readonly fixHelp: string;
  readonly fixed: string;
  readonly mistakes: (count: number) => string;
  readonly noMistakes: string;
  readonly mistakesHelp: string;
  readonly more: (count: number) => string;
  readonly columns: readonly [where: string, what: string];
  readonly changes: readonly [where: string, from: string, to: string, rule: string];
  readonly warning: string;
  readonly result: string;
  readonly resultHelp: string;
  readonly none: string;
  readonly partial: string;
  readonly baseChoice: (commitment: string) => string;
  readonly openBase: string;
  readonly merged: string;
  readonly setAside: (count: number) => string;
  readonly paper: string;
  readonly paperHelp: string;
  readonly kind: string;
  readonly kinds: { readonly interim: string; readonly yearly: string; readonly final: string };
  readonly frame: string;
  readonly frameHelp: string;
  readonly fields: Readonly<Record<FrameField, string>>;
  readonly perLine: string;
  readonly keep: string;
  readonly preview: string;
  readonly take: string;
  readonly word: string;
  readonly excel: string;
  readonly picture: string;
  readonly pictureHelp: string;
  readonly alt: string;
  readonly failed: (why: string) => string;
  readonly notUsed: (kind: string) => string;
  readonly steps: string;
}

export type FrameField =
  | 'superiorBody'
  | 'issuingBody'
  | 'symbol'
  | 'place'
  | 'subject'
  | 'to'
  | 'recipients'
  | 'authority'
  | 'office'
  | 'name'
  | 'tasks'
  | 'proposals';
