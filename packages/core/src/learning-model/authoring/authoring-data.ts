/** What a finding says beside its place: the id that it is about, and what it is compared with. */
export interface AuthoringData {
  readonly name: string;
  readonly detail: string;
}
