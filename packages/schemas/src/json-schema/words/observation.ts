import type { Words } from './words.js';

/** Fields of observations and of what only the author of a report can say. */
export const OBSERVATION: Words = {
  observations: ['Các số liệu.', 'The observations.'],
  observation: [
    'Một số liệu hoặc minh chứng như nguồn ghi.',
    'One figure or paper as its source gives it.',
  ],
  'observation.kind': [
    'Loại: số đếm, số in sẵn không kèm số đếm, tổng đối tượng, minh chứng, số tiền.',
    'Kind: count, printed figure without counts, size of a population, evidence, amount.',
  ],
  'observation.id': ['Mã số liệu.', 'Id of the observation.'],
  'observation.party': [
    'Bên ký kết mà số liệu thuộc về; null nếu nói chung cả địa bàn.',
    'Party that it is a figure of; null for the whole place.',
  ],
  'observation.reportingUnit': [
    'Đơn vị báo cáo, nếu khác bên ký kết.',
    'Unit that sent it, if another.',
  ],
  'observation.place': ['Địa bàn; null là cả nước.', 'Place; null for the whole country.'],
  'observation.on': ['Số liệu tính đến.', 'The cut-off.'],
  'observation.period': ['Kỳ báo cáo.', 'Reporting period.'],
  'observation.paper': ['Văn bản ghi số liệu.', 'The paper that carries it.'],
  'observation.paper.number': ['Số văn bản.', 'Number of the paper.'],
  'observation.paper.on': ['Ngày văn bản.', 'Day of the paper.'],
  'observation.supersedes': [
    'Mã các số liệu trước được thay thế (vẫn giữ lại).',
    'Ids of earlier observations that it replaces; they are kept.',
  ],
  'observation.offeredFor': [
    'Mã cam kết mà đơn vị báo cáo cho số liệu này.',
    'Id of the commitment that it is offered for.',
  ],
  'observation.population': [
    'Mã đối tượng của thỏa thuận; null nếu là đối tượng khác.',
    'Id of the population; null where it is another one.',
  ],
  'observation.populationName': ['Tên đối tượng khác đó.', 'Name of that other population.'],
  reading: [
    'Mã cách hiểu đối tượng, khi có nhiều cách.',
    'Id of the reading of the population, where there are several.',
  ],
  'observation.count': ['Số đã đạt (tử số).', 'How many (numerator).'],
  'observation.outOf': [
    'Trên tổng số (mẫu số); null nếu nguồn không ghi.',
    'Out of how many; null if not given.',
  ],
  'observation.figure': ['Thực hiện hay ước thực hiện.', 'Actual or estimated.'],
  'observation.measure': [
    'Tổng hiện có (mặc định) hay mới trong kỳ.',
    'All at the cut-off (default), or new in the period.',
  ],
  'observation.printedRate': [
    'Tỷ lệ nguồn in kèm, để đối chiếu.',
    'Rate printed beside the counts, to be checked.',
  ],
  'observation.printedRate.percent': ['Tỷ lệ phần trăm như in.', 'Per cent as printed.'],
  'observation.printedRate.decimals': ['Số chữ số thập phân được in.', 'Decimals printed.'],
  'observation.partOf': [
    'Mã số liệu mà số này là một phần (trong đó).',
    'Id of the figure of which this is a part.',
  ],
  'observation.printed': [
    'Nguyên văn con số như in; không dùng để tính.',
    'The figure as printed; never calculated with.',
  ],
  'observation.size': ['Tổng số của đối tượng.', 'Size of the population.'],
  'observation.happened': [
    'Việc đã làm; false là văn bản ghi chưa làm.',
    'Whether it was done; false where the paper says not.',
  ],
  'observation.document': ['Văn bản minh chứng.', 'The paper that shows it.'],
  'observation.fund': ['Mã quỹ khuyến học liên quan.', 'Id of the learning fund it is about.'],
  'observation.amount': ['Số tiền, nguyên đồng, hoặc khoảng.', 'Amount in whole đồng, or bounds.'],
  'report-inputs.superiorBody': ['Cơ quan, tổ chức chủ quản.', 'Superior body.'],
  'report-inputs.issuingBody': ['Cơ quan, tổ chức ban hành.', 'Issuing body.'],
  'report-inputs.symbol': [
    'Ký hiệu sau số văn bản, ví dụ BC-HKH.',
    'Letters after the number, such as BC-HKH.',
  ],
  'report-inputs.place': ['Địa danh ghi trên văn bản.', 'Place named on the paper.'],
  'report-inputs.subject': ['Trích yếu.', 'Subject line.'],
  'report-inputs.to': ['Kính gửi.', 'Addressees.'],
  'report-inputs.recipients': [
    'Nơi nhận, không gồm “Lưu: VT”.',
    'Distribution, without the file copy.',
  ],
  'report-inputs.signature': ['Phần ký.', 'Signature block.'],
  'report-inputs.signature.authority': [
    'Quyền hạn ký: TM., KT., TL.',
    'Authority to sign: TM., KT., TL.',
  ],
  'report-inputs.signature.office': ['Chức vụ người ký.', 'Office of who signs.'],
  'report-inputs.signature.name': ['Họ tên người ký.', 'Name of who signs.'],
  'report-inputs.tasks': ['Phương hướng, nhiệm vụ kỳ tới.', 'Tasks of the next period.'],
  'report-inputs.proposals': ['Đề xuất, kiến nghị.', 'Proposals.'],
};
