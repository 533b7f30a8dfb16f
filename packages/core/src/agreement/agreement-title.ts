import type { Agreement, Party } from '@khuyenhoc/schemas';
import type { Language } from '../language/language.js';

/** An agreement, or a report on one. */
type Titled = Pick<Agreement, 'title' | 'documentKind'> & { readonly parties: readonly Party[] };

/**
 * What an agreement is called: by its title, or, where none was read, by its kind and its sides.
 *
 * @example
 * agreementTitle(agreement, 'vi'); // 'Chương trình phối hợp đẩy mạnh hoạt động …'
 */
export function agreementTitle(
  { title, documentKind, parties }: Titled,
  language: Language,
): string {
  if (title !== null) return title[language];
  const names = (hub: boolean) =>
    parties.filter((party) => (party.role === 'hub') === hub).map((party) => party.name[language]);
  const unnamed = language === 'vi' ? 'Văn bản phối hợp' : 'Coordination paper';
  const kind = language === 'vi' ? (documentKind ?? unnamed) : unnamed;
  return `${kind}: ${names(true).join(', ')} – ${names(false).join(', ')}`;
}
