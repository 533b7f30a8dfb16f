/** What an editor needs to complete tags and attributes in HTML (the format “html custom data” 1.1). */
export const editorData = ({ modules }) => ({
  version: 1.1,
  tags: modules
    .flatMap((one) => one.declarations)
    .map(({ tagName, summary, attributes }) => ({
      name: tagName,
      description: summary,
      attributes: attributes.map((one) => {
        const values = [...(one.type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, name]) => ({
          name,
        }));
        return {
          name: one.name,
          description: one.description,
          ...(one.type?.text === 'boolean' && { valueSet: 'v' }),
          ...(values.length > 0 && { values }),
        };
      }),
    })),
});
