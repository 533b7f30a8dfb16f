import type { Language } from '../language/language.js';

/** The fixed words of a report as a paper. */
export interface PaperWords {
  readonly nation: string;
  readonly motto: string;
  readonly type: string;
  readonly number: (symbol: string) => string;
  readonly placeAndDate: (place: string, year: string) => string;
  readonly to: string;
  readonly recipients: string;
  readonly archive: string;
  readonly office: string;
  readonly name: string;
  readonly signatureNote: string;
  readonly issuingBody: string;
  readonly subject: Readonly<
    Record<'interim' | 'yearly' | 'final', (about: string, year: string) => string>
  >;
  readonly intro: (title: string, signed: string, partners: string) => string;
  readonly situation: string;
  readonly results: string;
  readonly contradictions: string;
  readonly noContradictions: string;
  readonly unknown: string;
  readonly tasks: string;
  readonly due: string;
  readonly fillTasks: string;
  readonly proposals: string;
  readonly fillProposals: string;
  readonly phase: string;
  readonly plans: string;
  readonly reviews: string;
  readonly movement: string;
  readonly principles: string;
  readonly legalBases: string;
  readonly none: string;
  readonly summary: string;
  readonly details: string;
  readonly annex: string;
  readonly columns: {
    readonly order: string;
    readonly commitment: string;
    readonly population: string;
    readonly required: string;
    readonly found: string;
    readonly verdict: string;
    readonly takes: string;
    readonly party: string;
    readonly count: string;
    readonly base: string;
    readonly rate: string;
    readonly newInPeriod: string;
    readonly yearBefore: string;
    readonly change: string;
    readonly missing: string;
    readonly why: string;
  };
}

/** “…” stands where the author writes. */
export const PAPER_WORDS: Readonly<Record<Language, PaperWords>> = {
  vi: {
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    type: 'BÁO CÁO',
    number: (symbol) => `Số:        /${symbol}`,
    placeAndDate: (place, year) => `${place}, ngày …… tháng …… năm ${year}`,
    to: 'Kính gửi:',
    recipients: 'Nơi nhận:',
    archive: 'Lưu: VT.',
    office: '(CHỨC VỤ CỦA NGƯỜI KÝ)',
    name: '(Họ và tên)',
    signatureNote: '(Chữ ký, dấu)',
    issuingBody: '(TÊN CƠ QUAN, TỔ CHỨC BAN HÀNH)',
    subject: {
      interim: (about, year) => `Sơ kết 6 tháng đầu năm ${year} thực hiện ${about}`,
      yearly: (about, year) => `Kết quả thực hiện năm ${year} ${about}`,
      final: (about) => `Tổng kết thực hiện ${about}`,
    },
    intro: (title, signed, partners) =>
      `Thực hiện ${title} (${signed}) với ${partners}, kết quả đạt được như sau:`,
    situation: 'TÌNH HÌNH TRIỂN KHAI',
    results: 'KẾT QUẢ THỰC HIỆN CÁC CAM KẾT',
    contradictions: 'SỐ LIỆU CẦN KIỂM TRA LẠI',
    noContradictions: 'Không phát hiện mâu thuẫn trong số liệu đã nhận.',
    unknown: 'Nội dung chưa có thông tin:',
    tasks: 'PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TỚI',
    due: 'Công việc sắp đến kỳ:',
    fillTasks: '(Đơn vị báo cáo bổ sung phương hướng, nhiệm vụ kỳ tới.)',
    proposals: 'ĐỀ XUẤT, KIẾN NGHỊ',
    fillProposals: '(Đơn vị báo cáo bổ sung đề xuất, kiến nghị, nếu có.)',
    phase: 'Tình trạng của chương trình',
    plans: 'Chương trình hoạt động năm đã thông qua',
    reviews: 'Sơ kết, tổng kết đã tổ chức',
    movement: 'Phong trào lồng ghép',
    principles: 'Nguyên tắc phối hợp',
    legalBases: 'Căn cứ và chỉ tiêu quốc gia liên quan:',
    none: 'chưa ghi nhận',
    summary: 'Tổng hợp kết quả thực hiện các cam kết',
    details: 'KẾT QUẢ THỰC HIỆN CỦA TỪNG BÊN',
    annex: 'Phụ lục',
    columns: {
      order: 'TT',
      commitment: 'Cam kết',
      population: 'Đối tượng (mẫu số)',
      required: 'Yêu cầu',
      found: 'Kết quả đã báo cáo',
      verdict: 'Đánh giá',
      takes: 'Cần thêm',
      party: 'Bên ký kết',
      count: 'Số thực hiện (lũy kế)',
      base: 'Tổng số (mẫu số)',
      rate: 'Tỷ lệ',
      newInPeriod: 'Mới trong kỳ',
      yearBefore: 'Cùng kỳ năm trước',
      change: 'So với cùng kỳ',
      missing: 'Còn thiếu',
      why: 'Căn cứ đánh giá',
    },
  },
  en: {
    nation: 'SOCIALIST REPUBLIC OF VIETNAM',
    motto: 'Independence - Freedom - Happiness',
    type: 'REPORT',
    number: (symbol) => `No.:        /${symbol}`,
    placeAndDate: (place, year) => `${place}, day …… month …… ${year}`,
    to: 'To:',
    recipients: 'Recipients:',
    archive: 'Archive.',
    office: '(OFFICE OF THE SIGNATORY)',
    name: '(Full name)',
    signatureNote: '(Signature and seal)',
    issuingBody: '(ISSUING BODY)',
    subject: {
      interim: (about, year) => `Interim review of the first half of ${year}: ${about}`,
      yearly: (about, year) => `Results of ${year}: ${about}`,
      final: (about) => `Final review: ${about}`,
    },
    intro: (title, signed, partners) =>
      `The results of ${title} (${signed}) with ${partners} are as follows:`,
    situation: 'PROGRESS OF THE PROGRAMME',
    results: 'RESULTS BY COMMITMENT',
    contradictions: 'FIGURES TO BE CHECKED',
    noContradictions: 'No contradiction was found in the figures received.',
    unknown: 'Not known:',
    tasks: 'TASKS OF THE NEXT PERIOD',
    due: 'Coming due:',
    fillTasks: '(To be completed by the reporting body.)',
    proposals: 'PROPOSALS',
    fillProposals: '(To be completed by the reporting body, if any.)',
    phase: 'Phase of the programme',
    plans: 'Yearly plans adopted',
    reviews: 'Reviews held',
    movement: 'Movement woven in',
    principles: 'Principles',
    legalBases: 'Legal bases, and national targets beside them:',
    none: 'none recorded',
    summary: 'Results by commitment',
    details: 'RESULTS BY PARTY',
    annex: 'Annex',
    columns: {
      order: 'No.',
      commitment: 'Commitment',
      population: 'Population (base)',
      required: 'Required',
      found: 'Reported',
      verdict: 'Verdict',
      takes: 'What it would take',
      party: 'Party',
      count: 'Actual (cumulative)',
      base: 'Total (base)',
      rate: 'Rate',
      newInPeriod: 'New in the period',
      yearBefore: 'Same period last year',
      change: 'Change',
      missing: 'Missing',
      why: 'Reason',
    },
  },
};
