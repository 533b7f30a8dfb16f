import type { Language, Words } from '@khuyenhoc/core';
import type { CompileFault, CompileFaultCode } from './compile-fault.js';

type Say = (at: string, found: string) => Words;

const WORDS: Readonly<Record<CompileFaultCode, Say>> = {
  'number-too-fine': (at, found) => ({
    vi: `${at}: ${found} có quá sáu chữ số thập phân hoặc quá lớn, SQL không so được chính xác.`,
    en: `${at}: ${found} has more than six decimals or is too large, so SQL cannot compare it exactly.`,
  }),
  'bands-overlap': (at, found) => ({
    vi: `${at}: các khoảng điểm (từ ${found}) chồng lên nhau.`,
    en: `${at}: bands (from ${found}) overlap.`,
  }),
  'steps-too-many': (at, found) => ({
    vi: `${at}: điểm theo tỷ lệ có ${found} bước, nhiều hơn 2.000.`,
    en: `${at}: points in proportion have ${found} steps, more than 2,000.`,
  }),
  'goal-unknown': (at, found) => ({
    vi: `${at}: không có mức “${found}”.`,
    en: `${at}: there is no grade or level “${found}”.`,
  }),
  'answer-unknown': (at, found) => ({
    vi: `Bộ tiêu chí không hỏi “${at}”. Các mã được hỏi: ${found}.`,
    en: `The set asks nothing under “${at}”. Its ids are: ${found}.`,
  }),
  'answer-shape': (at, found) => ({
    vi: `${at} (${found}): cột khai không đúng dạng; tỷ lệ cần count và of, thay đổi cần now và before.`,
    en: `${at} (${found}): wrong columns; a share needs count and of, a change now and before.`,
  }),
  'name-taken': (at, found) => ({
    vi: `Tên “${at}” trùng; không dùng được: ${found}.`,
    en: `The name “${at}” is taken; not free: ${found}.`,
  }),
  'versions-overlap': (at, found) => ({
    vi: `${at} và ${found} cùng có hiệu lực trong một số ngày.`,
    en: `${at} and ${found} both hold on some days.`,
  }),
  'versions-without-day': () => ({
    vi: 'Nhiều phiên bản thì phải có cột ngày (on) để chọn.',
    en: 'Several versions need a column of days (on) to choose by.',
  }),
  'files-not-read': (at, found) => ({
    vi: `${at} không tự đọc tệp được: ${found}.`,
    en: `${at} reads no files itself: ${found}.`,
  }),
  'tables-not-made': (at, found) => ({
    vi: `${at}: chưa viết được lệnh tạo bảng cho “${found}”.`,
    en: `${at}: no migrations are written for “${found}”.`,
  }),
  'figure-not-comparable': (at, found) => ({
    vi: `${at}: số liệu không cùng cơ sở so sánh (${found}).`,
    en: `${at}: the figures are not comparable with it (${found}).`,
  }),
  'rule-not-columns': (at, found) => ({
    vi: `${at}: quy định “${found}” cần sổ sách hoặc giấy tờ, không xét được từ các cột tổng.`,
    en: `${at}: the rule “${found}” needs books or papers, and cannot be judged from columns of totals.`,
  }),
};

/** A fault of the compiler in words. */
export const compileFaultWords = ({ code, at, found }: CompileFault, language: Language): string =>
  WORDS[code](at, found)[language];
