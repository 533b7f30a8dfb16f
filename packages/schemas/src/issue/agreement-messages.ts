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
  'place-parent-unknown': ({ received }: { received: string }) => ({
    vi: `Đơn vị cấp trên ${received} không có trong danh sách và không phải mã tỉnh (2 chữ số).`,
    en: `The unit above, ${received}, is not in the list and is no province code (2 digits).`,
  }),
};
