import type { View, Words } from '@khuyenhoc/core';
import type { Guard } from '../guard/guard.js';
import { type Frame, KhElement } from './kh-element.js';

/** An element that draws a view of core. */
export abstract class KhViewElement<Shown extends View<string>> extends KhElement<Shown> {
  protected abstract readonly guard: Guard<Shown>;

  protected accept(data: unknown): Shown | null {
    return this.guard(data) ? data : null;
  }

  protected frame({ title, warning, lines, foot }: Shown): Frame {
    const all = (words: readonly Words[]) => words.map(this.say);
    return {
      title: this.say(title),
      warning: warning && this.say(warning),
      lines: all(lines),
      foot: all(foot),
    };
  }
}
