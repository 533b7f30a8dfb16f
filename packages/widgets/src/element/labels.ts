import type { Language } from '@khuyenhoc/core';

interface Labels {
  readonly loading: string;
  readonly failed: string;
  readonly stale: string;
  readonly wrongData: string;
  readonly retry: string;
}

/** What every element says by itself; the words of its content come with its data. */
export const LABELS: Readonly<Record<Language, Labels>> = {
  vi: {
    loading: 'Đang tải số liệu…',
    failed: 'Không tải được số liệu.',
    stale: 'Không tải được số liệu mới; đây là số liệu đã tải trước đó.',
    wrongData: 'Dữ liệu không đúng dạng.',
    retry: 'Tải lại',
  },
  en: {
    loading: 'Loading figures…',
    failed: 'The figures could not be loaded.',
    stale: 'New figures could not be loaded; these were loaded before.',
    wrongData: 'The data does not have the right form.',
    retry: 'Try again',
  },
};
