import type { Verdict } from '../verdict/verdict.js';

/** A heading and the lines under it. */
export interface CardSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** All words of a card in one language; lists run beside {@link ProgrammeCard.rows}. */
export interface CardText {
  readonly warning: string | null;
  readonly title: string;
  readonly lines: readonly string[];
  readonly rows: readonly {
    readonly title: string;
    readonly asked: string;
    readonly verdict: string;
    /** What it would take, shown at once; empty where nothing is missing. */
    readonly takes: readonly string[];
    readonly captions: readonly string[];
    readonly why: string;
    readonly sections: readonly CardSection[];
  }[];
  /** The verdicts that a party's cell may show, in words, in the order met, not met, open. */
  readonly legend: readonly string[];
  readonly gaps: CardSection;
  readonly foot: readonly string[];
}

/** What a card draws, in no language: the verdicts, party by party, and shares that are exact. */
export interface CardFigure {
  readonly parties: readonly Verdict[];
  readonly share: { readonly count: number; readonly base: number } | null;
}

/**
 * A report made ready to be shown: small, with every word already said in both languages, so that a
 * page can draw it without computing anything. Plain data, for a file beside the page.
 */
export interface ProgrammeCard {
  readonly kind: 'programme-card';
  readonly rows: readonly { readonly verdict: Verdict; readonly figures: readonly CardFigure[] }[];
  readonly vi: CardText;
  readonly en: CardText;
}
