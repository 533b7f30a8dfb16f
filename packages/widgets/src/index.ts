/**
 * Web components that show learning-society programmes. Importing this registers nothing; import
 * `@khuyenhoc/widgets/agreement/define` to use `<kh-agreement>` in a page.
 *
 * @packageDocumentation
 */
export { KhAgreement } from './agreement/kh-agreement.js';
