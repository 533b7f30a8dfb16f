import { explained as e } from './explanation.js';

/** Codes about the data of elements and static pages. */
export const VIEW_CODES = {
  'view-entry': e(
    'Dữ liệu của thẻ do lệnh render hoặc thư viện lập ra; mục này thiếu, thừa hoặc sai kiểu.',
    'The data of an element is made by render or the library; this entry is missing, odd or of a wrong type.',
    '"title": "Kết quả"',
    '"title": {"vi": "Kết quả", "en": "Results"}',
  ),
  'view-source': e(
    'Bản công khai nào cũng có nguồn và ngày của số liệu, nếu không người đọc không kiểm tra được.',
    'Whatever is published names its source and the day of its figures, or nobody can check it.',
    '"foot": []',
    '"foot": [{"vi": "Nguồn: …", "en": "Source: …"}, {"vi": "Số liệu đến ngày …", "en": "Data as of …"}]',
  ),
  'view-other': e(
    'Mỗi thẻ có dạng dữ liệu riêng, ghi ở “kind”.',
    'Each element takes data of its own kind, named by “kind”.',
    'khuyenhoc render fund chi-tieu.json',
    'khuyenhoc render targets chi-tieu.json',
  ),
};
