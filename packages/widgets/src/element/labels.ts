/** The languages that a widget speaks. */
export type Language = 'vi' | 'en';

interface Labels {
  readonly loading: string;
  readonly failed: string;
  readonly wrongData: string;
  readonly retry: string;
}

/** What a widget says by itself; the words of a programme come with its card. */
export const LABELS: Readonly<Record<Language, Labels>> = {
  vi: {
    loading: 'Đang tải số liệu…',
    failed: 'Không tải được số liệu.',
    wrongData: 'Dữ liệu không đúng dạng thẻ chương trình.',
    retry: 'Tải lại',
  },
  en: {
    loading: 'Loading figures…',
    failed: 'The figures could not be loaded.',
    wrongData: 'The data is not a programme card.',
    retry: 'Try again',
  },
};
