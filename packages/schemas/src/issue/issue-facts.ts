/** What a message may need to know; each code reads only what it uses. */
export interface IssueFacts {
  readonly received: string;
  readonly expected: string;
  /** The key or id spoken of. */
  readonly name: string;
  /** A likely spelling, or ''. */
  readonly hint: string;
  readonly detail: string;
}
