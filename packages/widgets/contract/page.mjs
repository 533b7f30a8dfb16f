const cell = (text = '') => String(text).replaceAll('|', '\\|').replace(/\s+/g, ' ');

const table = (heading, heads, rows) =>
  rows.length === 0
    ? ''
    : `## ${heading}

| ${heads.join(' | ')} |
| ${heads.map(() => '---').join(' | ')} |
${rows.map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')}

`;

const code = (text) => `\`${text}\``;

/** The page of one element, in Markdown, made of its part of the manifest. */
export function page(element) {
  const { tagName, description, attributes, members, events, slots, cssParts, cssProperties } =
    element;
  const name = tagName.slice('kh-'.length);
  return `# ${code(`<${tagName}>`)}

${description}

\`\`\`html
<${tagName} src="/khuyen-hoc/${name}.json">
  <!-- A table with the content: shown without script, while loading, and when data is not usable. -->
</${tagName}>
\`\`\`

Where an editor removes elements that it does not know: \`<div data-kh-widget="${name}" data-src="…">\` around
the table, or \`data-kh-widget="${name}"\` on the table itself. With a bundler:
\`import '@khuyenhoc/widgets/${name}/define'\`.

${table(
  'Attributes',
  ['Name', 'Type', 'What it does'],
  attributes.map((one) => [code(one.name), code(one.type?.text ?? 'string'), one.description]),
)}${table(
    'Properties and methods',
    ['Name', 'What it does'],
    members.map((one) => [
      code(one.kind === 'method' ? `${one.name}()` : one.name),
      one.description,
    ]),
  )}${table(
    'Events',
    ['Name', 'When'],
    events.map((one) => [code(one.name), one.description]),
  )}${table(
    'Slots',
    ['Name', 'What it holds'],
    slots.map((one) => [one.name ? code(one.name) : '(default)', one.description]),
  )}${table(
    'Parts for `::part()`',
    ['Name', 'What it is'],
    cssParts.map((one) => [code(one.name), one.description]),
  )}${table(
    'Custom properties',
    ['Name', 'Default', 'What it sets'],
    cssProperties.map((one) => [code(one.name), one.default ?? '', one.description]),
  )}<!-- Made of the source by packages/widgets/contract/write.mjs. -->
`;
}
