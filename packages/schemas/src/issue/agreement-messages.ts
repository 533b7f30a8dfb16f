/** Messages about agreements and the figures reported on them. */
export const AGREEMENT_MESSAGES = {
  'commitments-unexplained': () => ({
    vi: 'Thỏa thuận không có cam kết nào. Nếu chưa đọc được, hãy ghi điều đó trong “gaps”.',
    en: 'The agreement has no commitments. If none could be read, say so under “gaps”.',
  }),
  'part-of-itself': ({ name }: { name: string }) => ({
    vi: `Số liệu “${name}” không thể là một phần của chính nó.`,
    en: `Observation “${name}” cannot be a part of itself.`,
  }),
};
