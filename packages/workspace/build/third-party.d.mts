export interface Library {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly licenseText: string | null;
  readonly noticeText: string | null;
}
export function licenceTexts(found: readonly Library[]): string;
