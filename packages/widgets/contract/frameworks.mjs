const HEAD = '// Made of the manifest by contract/write.mjs.\n';

const className = (tagName) =>
  tagName
    .split('-')
    .map((part) => part[0].toUpperCase() + part.slice(1))
    .join('');

const all = ({ modules }) =>
  modules.flatMap(({ path, declarations }) =>
    declarations.map((one) => ({
      ...one,
      from: path.replace(/^dist\//, '../'),
    })),
  );

const imports = (elements) =>
  elements.map(({ name, from }) => `import type { ${name} } from '${from}';\n`).join('');

/** The type of an attribute that has no property. */
const plainType = ({ type }) => type?.text ?? 'string';

const eventType = (one) => one.type.text;

const detailTypes = (elements) => {
  const names = elements.flatMap(({ events }) =>
    events.flatMap((one) => eventType(one).match(/\w+Detail/g) ?? []),
  );
  return [...new Set(names)].sort().join(', ');
};

/** Attributes that are written alike on every element, in types. */
const attributeLines = (attributes) =>
  attributes.map((one) => `  ${one.name}?: ${plainType(one)} | undefined;\n`).join('');

/** What one element takes and fires beyond what the first one does, which all do. */
const more = (element, [first], handlerLine) => {
  const beyond = (of) =>
    element[of].filter((one) => !first[of].some(({ name }) => name === one.name));
  const own = attributeLines(beyond('attributes')) + beyond('events').map(handlerLine).join('');
  return own === '' ? '' : ` & {\n${own}}`;
};

const reactHandler = (one) =>
  `  'on${one.name}'?: ((event: ${eventType(one)}) => void) | undefined;\n`;
const vueHandler = (one) =>
  `  on${className(one.name)}?: ((event: ${eventType(one)}) => void) | undefined;\n`;

/** Types for JSX of React 19: `import '@khuyenhoc/widgets/react'` once in a project. */
export function reactTypes(manifest) {
  const elements = all(manifest);
  const [{ attributes, events }] = elements;
  const handlers = events.map(reactHandler).join('');
  const lines = elements.map(
    (one) => `      '${one.tagName}': KhProps<${one.name}>${more(one, elements, reactHandler)};\n`,
  );
  return `${HEAD}import type { ClassAttributes, HTMLAttributes } from 'react';
${imports(elements)}import type { ${detailTypes(elements)} } from '../element/events.js';

/** What an element takes in JSX: its data, attributes and events beside those of any HTML element. */
export interface KhProps<Element extends { data: unknown }>
  extends ClassAttributes<Element>, HTMLAttributes<Element> {
  data?: Element['data'] | undefined;
${attributeLines(attributes)}${handlers}}

declare module 'react' {
  // oxlint-disable-next-line typescript/no-namespace -- React keeps its elements in one.
  namespace JSX {
    interface IntrinsicElements {
${lines.join('')}    }
  }
}
`;
}

/** Types for templates of Vue 3: `import '@khuyenhoc/widgets/vue'` once in a project. */
export function vueTypes(manifest) {
  const elements = all(manifest);
  const [{ attributes, events }] = elements;
  const handlers = events.map(vueHandler).join('');
  const lines = elements.map(
    (one) =>
      `    '${one.tagName}': KhComponent<KhProps<${one.name}>${more(one, elements, vueHandler)}>;\n`,
  );
  return `${HEAD}import type { DefineComponent, HTMLAttributes } from 'vue';
${imports(elements)}import type { ${detailTypes(elements)} } from '../element/events.js';

/** What an element takes in a template: its data, attributes and events beside those of any HTML element. */
export interface KhProps<Element extends { data: unknown }> extends HTMLAttributes {
  data?: Element['data'] | undefined;
${attributeLines(attributes)}${handlers}}

export type KhComponent<Props> = DefineComponent<Props>;

declare module 'vue' {
  interface GlobalComponents {
${lines.join('')}  }
}
`;
}
