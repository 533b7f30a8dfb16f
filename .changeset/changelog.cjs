// What changed, in the words of the changeset. All packages carry one version, so neither commits nor the
// versions of each other tell a reader anything.
module.exports = {
  getReleaseLine: async ({ summary }) =>
    `- ${summary
      .trim()
      .split('\n')
      .map((line, at) => (at === 0 || line === '' ? line : `  ${line}`))
      .join('\n')}`,
  getDependencyReleaseLine: async () => '',
};
