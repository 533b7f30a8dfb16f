import type { Document } from '../document/read-document.js';

/** A record of a file of one record per line, or of a list; it has a schema of its own as documents have. */
export type RecordKind =
  | 'party'
  | 'agreement-event'
  | 'observation'
  | 'observations-header'
  | 'answer-record'
  | 'recognition-event'
  | 'ledger-item'
  | 'ledger-header';

export type SchemaKind = Document['kind'] | RecordKind;

/** Names of documents and records, Vietnamese first, and what they are for. */
export const TITLES: Readonly<
  Record<SchemaKind, readonly [vi: string, en: string, viPurpose: string, enPurpose: string]>
> = {
  agreement: [
    'Chương trình phối hợp',
    'Agreement',
    'Chương trình phối hợp giữa Hội Khuyến học và các bên: các bên, căn cứ, cam kết, trách nhiệm.',
    'A coordination programme between the Association and its partners: parties, legal bases, commitments, duties.',
  ],
  'agreement-events': [
    'Sự kiện của chương trình phối hợp',
    'Agreement events',
    'Những gì đã xảy ra với một chương trình phối hợp, cũ trước mới sau.',
    'What happened to one agreement, oldest first.',
  ],
  answers: [
    'Phiếu tự đánh giá',
    'Answers',
    'Câu trả lời theo một bộ tiêu chí, cho một hoặc nhiều đối tượng, trong một kỳ.',
    'Answers to one criteria set, for one or many, over one period.',
  ],
  'criteria-examples': [
    'Ví dụ tính sẵn của bộ tiêu chí',
    'Criteria examples',
    'Với câu trả lời nào thì phải ra kết quả nào.',
    'What must come out for which answers.',
  ],
  'criteria-overlay': [
    'Bộ tiêu chí của tỉnh',
    'Criteria overlay',
    'Phần tỉnh quy định thêm trên bộ tiêu chí quốc gia.',
    'What a province lays down on top of a national set.',
  ],
  'criteria-set': [
    'Bộ tiêu chí',
    'Criteria set',
    'Bộ tiêu chí của một mô hình học tập, như một văn bản quy định.',
    'The criteria of a learning model, as one act lays them down.',
  ],
  'commitment-set': [
    'Bộ cam kết mẫu',
    'Commitment set',
    'Các cam kết giống nhau từng chữ ở nhiều chương trình, để dùng lại.',
    'Commitments that several agreements share word for word.',
  ],
  observations: [
    'Tệp số liệu',
    'Observations',
    'Các số liệu, minh chứng của một chương trình phối hợp.',
    'Figures and evidence for one agreement.',
  ],
  'report-inputs': [
    'Phần người lập báo cáo điền',
    'Report inputs',
    'Những gì chỉ người lập báo cáo biết: nơi ban hành, nơi nhận, người ký, nhiệm vụ kỳ tới.',
    'What only the author of a report can say: who issues, receives and signs it, and the next tasks.',
  ],
  instrument: [
    'Văn bản pháp luật',
    'Legal instrument',
    'Một văn bản: số, tên, ngày ban hành, hiệu lực.',
    'One act: number, title, days of issue and of force.',
  ],
  organisation: [
    'Loại tổ chức ký kết',
    'Organisation',
    'Một loại tổ chức tham gia ký kết và những gì tổ chức đó đếm được.',
    'A kind of organisation that signs agreements, and what it is able to count.',
  ],
  'organisation-list': [
    'Danh sách tổ chức',
    'Organisation list',
    'Các tổ chức ký kết chương trình phối hợp, thành một danh sách.',
    'Organisations that sign agreements, as one list.',
  ],
  target: [
    'Chỉ tiêu',
    'Target',
    'Một chỉ tiêu quốc gia theo từng năm.',
    'A national target, year by year.',
  ],
  bases: [
    'Danh sách mẫu số',
    'Bases',
    'Các mẫu số mà chỉ tiêu nhắc đến.',
    'The denominators that targets speak of.',
  ],
  'place-edition': [
    'Danh mục đơn vị hành chính cấp tỉnh',
    'Edition of provinces',
    'Một bản danh mục cấp tỉnh và thời gian hiệu lực.',
    'One edition of the list of provinces, and the days on which it holds.',
  ],
  'place-list': [
    'Danh sách đơn vị hành chính dưới cấp tỉnh',
    'Place list',
    'Các huyện, xã, phường, thị trấn, đặc khu của một bản danh mục.',
    'Units below the province of one edition.',
  ],
  procedure: [
    'Thủ tục công nhận',
    'Procedure',
    'Các bước đề nghị, xét và công nhận một danh hiệu.',
    'The steps by which a title is asked for, judged and given.',
  ],
  'recognition-events': [
    'Sự kiện công nhận',
    'Recognition events',
    'Quá trình đăng ký, đánh giá, công nhận của một đối tượng.',
    'What happened to one candidate for a title, oldest first.',
  ],
  fund: ['Quỹ khuyến học', 'Learning fund', 'Hồ sơ của một quỹ.', 'The particulars of one fund.'],
  'fund-ledger': [
    'Sổ quỹ',
    'Fund ledger',
    'Các khoản thu, chi và lần khóa sổ của một quỹ.',
    'Entries and closings of one fund.',
  ],
  'fund-rule': [
    'Quy định về quỹ',
    'Fund rule',
    'Một quy định về quỹ và thời gian hiệu lực.',
    'One rule for funds, with the days on which it holds.',
  ],
  'award-schedule': [
    'Định mức thưởng, học bổng',
    'Award schedule',
    'Quỹ thưởng bao nhiêu cho thành tích nào.',
    'What a fund pays for which result.',
  ],
  candidates: [
    'Danh sách đề nghị thưởng',
    'Award candidates',
    'Những người được đề nghị trong một đợt xét thưởng.',
    'The candidates of one round of awards.',
  ],
  'publication-consents': [
    'Sự đồng ý công khai',
    'Consents to publication',
    'Ai đã đồng ý, hoặc không, cho công khai tên.',
    'Who agreed, or did not, to a name being published.',
  ],
  nominations: [
    'Đề nghị khen thưởng',
    'Nominations',
    'Các đề nghị tuyên dương, khen thưởng của một đợt bình xét.',
    'Nominations for commendation of one period.',
  ],
  'bank-mapping': [
    'Cách đọc sao kê ngân hàng',
    'Bank mapping',
    'Tiêu đề cột và quy tắc để đọc sao kê thành bút toán.',
    'Headings and rules by which a bank statement is read as entries.',
  ],
  party: [
    'Bên ký kết',
    'Party',
    'Một bên của chương trình phối hợp.',
    'One party of an agreement.',
  ],
  'agreement-event': [
    'Một sự kiện của chương trình phối hợp',
    'Agreement event',
    'Một phần tử của “events”.',
    'One of the `events` of an agreement.',
  ],
  observation: [
    'Một số liệu',
    'Observation',
    'Một phần tử của “observations”, hoặc một dòng của tệp NDJSON sau dòng đầu.',
    'One of the `observations`, or one line of an NDJSON file after its first.',
  ],
  'observations-header': [
    'Dòng đầu của tệp số liệu NDJSON',
    'Observations header',
    'Dòng đầu của tệp NDJSON: số liệu của chương trình nào.',
    'The first line of an NDJSON file: of which agreement the observations are.',
  ],
  'answer-record': [
    'Câu trả lời của một đối tượng',
    'Answer record',
    'Một phần tử của “records”.',
    'One of the `records` of answers.',
  ],
  'recognition-event': [
    'Một sự kiện công nhận',
    'Recognition event',
    'Một phần tử của “events”.',
    'One of the `events` of recognition.',
  ],
  'ledger-item': [
    'Một dòng sổ quỹ',
    'Ledger item',
    'Một bút toán hoặc lần khóa sổ: phần tử của “items”, hoặc một dòng NDJSON sau dòng đầu.',
    'An entry or a closing: one of the `items`, or one line of an NDJSON file after its first.',
  ],
  'ledger-header': [
    'Dòng đầu của sổ quỹ NDJSON',
    'Ledger header',
    'Dòng đầu của tệp NDJSON: sổ của quỹ nào.',
    'The first line of an NDJSON file: of which fund the ledger is.',
  ],
};
