import type { Words } from './words.js';

/** Fields of the rulebook: instruments, organisations, targets, bases and places. */
export const LAW: Words = {
  'instrument.id': ['Mã văn bản.', 'Id of the instrument.'],
  'instrument.number': ['Số, ký hiệu.', 'Number, as printed.'],
  issuedOn: ['Ngày ban hành; null nếu chưa đọc được.', 'Day of issue; null if not read.'],
  inForce: [
    'Thời gian hiệu lực; null nếu chưa đọc được.',
    'Days of legal force; null if not read.',
  ],
  'inForce.from': ['Ngày có hiệu lực.', 'First day in force.'],
  'inForce.to': [
    'Ngày hết hiệu lực; null là còn hiệu lực.',
    'Last day in force; null while in force.',
  ],
  'instrument.period': [
    'Giai đoạn chương trình theo năm; null nếu không có.',
    'Years of a programme; null if none.',
  ],
  'instrument.period.from': ['Từ năm.', 'First year.'],
  'instrument.period.to': ['Đến năm.', 'Last year.'],
  'instrument.supersedes': ['Mã các văn bản bị thay thế.', 'Ids of instruments that it replaces.'],
  'instrument.supersededBy': ['Mã các văn bản thay thế.', 'Ids of instruments that replace it.'],
  'organisation-list.organisations': ['Các tổ chức.', 'The organisations.'],
  'organisation.id': ['Mã loại tổ chức.', 'Id of the kind of organisation.'],
  alsoWritten: ['Các cách viết tắt.', 'Short forms.'],
  earlierNames: ['Các tên cũ.', 'Earlier names.'],
  counts: ['Những gì tổ chức đếm được.', 'What it is able to count.'],
  what: [
    'Đơn vị đếm: tổ chức cơ sở, cán bộ, hội viên, hộ, tiền.',
    'Unit, cadre, member, household or money.',
  ],
  strengthPublic: [
    'Số lượng có được công khai không; nếu không, chỉ nêu tỷ lệ.',
    'Whether its strength is public; if not, only rates are shown.',
  ],
  succeededBy: ['Mã tổ chức kế thừa.', 'Ids of its successors.'],
  figures: ['Các số lượng đã công bố.', 'Published figures.'],
  'figures.place': ['Địa bàn, như nguồn ghi.', 'Place, as written.'],
  'figures.on': ['Tính đến.', 'The cut-off.'],
  'figures.size': ['Số lượng.', 'How many.'],
  'target.id': ['Mã chỉ tiêu.', 'Id of the target.'],
  'target.indicator': [
    'Mã mô hình học tập được đếm; null nếu không phải mô hình.',
    'Learning model that it counts; null if none.',
  ],
  'target.stage': ['Mức phải đạt; null nếu không áp dụng.', 'Stage to reach; null if none.'],
  countedItem: ['Mã cái được đếm.', 'Id of what is counted.'],
  'target.base': ['Mã mẫu số.', 'Id of the base.'],
  localisable: [
    'Có thể tính cho một địa phương không.',
    'Whether it can be a target of one place.',
  ],
  milestones: ['Các mốc theo năm.', 'What is asked by year.'],
  'milestone.year': ['Năm.', 'Year.'],
  'milestone.percent': [
    'Tỷ lệ phải đạt; null nếu chưa tìm thấy hoặc mâu thuẫn. Chỉ ghi khi đã xác nhận.',
    'Share to reach; null if not found or in conflict. Given only when confirmed.',
  ],
  'milestone.modality': ['“Phấn đấu”; null nếu không ghi.', 'An aim; null if not said.'],
  'milestone.within': [
    'Mã chỉ tiêu mà đây là một phần (“trong đó”); null nếu không.',
    'Target of which this is a part; null if none.',
  ],
  readings: [
    'Các cách ghi khác nhau, không cách nào trội.',
    'Readings that disagree, where none prevails.',
  ],
  outliers: [
    'Cách ghi lệch, không làm đổi con số đã xác nhận.',
    'A deviating reading that does not change the confirmed figure.',
  ],
  'bases.bases': ['Danh sách mẫu số.', 'List of bases.'],
  meaning: ['Ý nghĩa.', 'Its meaning.'],
  'place-edition.id': ['Mã bản danh mục.', 'Id of the edition.'],
  'place-edition.next': [
    'Mã bản kế tiếp; null nếu là bản mới nhất.',
    'Id of the next edition; null in the newest.',
  ],
  units: ['Các đơn vị hành chính.', 'Administrative units.'],
  'units.code': ['Mã đơn vị.', 'Code of the unit.'],
  'units.type': ['Thành phố hay tỉnh.', 'City or province.'],
  'units.successor': [
    'Mã đơn vị trong bản kế tiếp; null ở bản mới nhất.',
    'Unit of the next edition that it went into; null in the newest.',
  ],
  edition: ['Mã bản danh mục.', 'Id of the edition.'],
  complete: [
    'Danh sách có đủ mọi đơn vị của các tỉnh được nhắc đến không.',
    'Whether it has every unit of each province that it speaks of.',
  ],
  'place-unit.code': [
    'Mã: 3 chữ số (huyện cũ) hoặc 5 (xã).',
    'Code: 3 digits (former district) or 5 (commune).',
  ],
  'place-unit.name': ['Tên đơn vị.', 'Name of the unit.'],
  'place-unit.type': [
    'Huyện, xã, phường, thị trấn, đặc khu.',
    'District, commune, ward, township or special zone.',
  ],
  'place-unit.parent': [
    'Mã đơn vị cấp trên: huyện (đến 30/6/2025) hoặc tỉnh.',
    'Code of the unit above: a district (until 30 June 2025) or the province.',
  ],
  'place-unit.validFrom': [
    'Ngày thành lập, nếu khác ngày của bản danh mục.',
    'First day, if not that of the edition.',
  ],
  'place-unit.validTo': [
    'Ngày cuối, nếu khác ngày của bản danh mục.',
    'Last day, if not that of the edition.',
  ],
  predecessors: ['Các đơn vị trước đây nhập vào.', 'Units that went into it.'],
  'predecessors.place': ['Đơn vị trước.', 'The earlier unit.'],
  'predecessors.extent': ['Toàn bộ hay một phần.', 'Whole or part.'],
};
