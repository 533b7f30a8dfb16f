/** Codes of what is wrong in examples and overlays, or between files; tested beside those. */
const spoiltElsewhere: readonly string[] = [
  'examples-missing',
  'examples-other-set',
  'example-differs',
  'example-answer-unusable',
  'cut-point-not-met',
  'cut-point-not-missed',
  'base-differs',
  'open-term-unknown',
  'fill-max-differs',
  'locked-changed',
  'adds-wrong-kind',
  'territory-outside',
  'validity-outside',
  // Found by the command line, which knows what files there are.
  'base-unknown',
  'examples-set-unknown',
];
export default spoiltElsewhere;
