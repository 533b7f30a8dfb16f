// Stands in for vitest while mutants run: the same `expect`, and tests that are plain functions in a list, so
// that a mutant costs the time of the tests that reach it and nothing else. A tenth of a second less for each
// mutant is an hour for all of core.
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from '@vitest/expect';
import * as chai from 'chai';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const expect = Object.assign(
  (value, message) => chai.expect(value, message),
  chai.expect,
  globalThis[ASYMMETRIC_MATCHERS_OBJECT],
);

let names = [];
let fileName = '';

/** Begins a test file; the bundler puts a call of it at the head of each. */
export function begin(name) {
  fileName = name;
  names = [];
}

export function describe(name, body) {
  names.push(name);
  body();
  names.pop();
}

export function it(name, ...rest) {
  const run = rest.find((one) => typeof one === 'function');
  const { tests } = globalThis.__plainTests__;
  const full = [...names, name].join(' ');
  tests.push({ id: `${fileName}#${tests.length} ${full}`, fileName, name: full, run });
}

it.each = (cases) => (name, run) =>
  [...cases].forEach((one, index) =>
    it(`${name} (${index + 1})`, () => (Array.isArray(one) ? run(...one) : run(one))),
  );

/** Types are checked by tsc, not here. */
export const expectTypeOf = () =>
  new Proxy(() => undefined, { get: () => expectTypeOf(), apply: () => expectTypeOf() });
