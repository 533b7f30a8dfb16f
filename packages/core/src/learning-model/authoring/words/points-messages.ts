import type { AuthoringMessage } from './message.js';

/** Findings in sets of points. */
export const POINTS_MESSAGES = {
  'total-sum-differs': ({ received, expected }) => ({
    vi: `Tổng điểm ghi là ${received}, nhưng điểm tối đa các phần cộng lại là ${expected}.`,
    en: `The total says ${received}, but the maxima of its parts add up to ${expected}.`,
  }),
  'total-without-room': ({ received, expected }) => ({
    vi: `Tổng điểm ghi là ${received}; riêng các phần đã biết đã được ${expected}, không còn điểm cho phần chưa biết.`,
    en: `The total says ${received}; the parts that are known already come to ${expected}, which leaves nothing for the unknown ones.`,
  }),
  'group-sum-differs': ({ received, expected, data }) => ({
    vi: `Nhóm “${data.name}” ghi tối đa ${received}, nhưng các tiêu chí trong nhóm cộng lại là ${expected}.`,
    en: `Group “${data.name}” says at most ${received}, but its criteria add up to ${expected}.`,
  }),
  'group-without-room': ({ received, expected, data }) => ({
    vi: `Nhóm “${data.name}” ghi tối đa ${received}; riêng các tiêu chí đã biết đã được ${expected}, không còn điểm cho tiêu chí chưa biết.`,
    en: `Group “${data.name}” says at most ${received}; its known criteria already come to ${expected}, which leaves nothing for the unknown ones.`,
  }),
  'group-unknown': ({ received, expected }) => ({
    vi: `Không có nhóm nào mã “${received}”; đã khai: ${expected || 'chưa có'}.`,
    en: `There is no group “${received}”; there are: ${expected || 'none'}.`,
  }),
  'group-unused': ({ data }) => ({
    vi: `Nhóm “${data.name}” đã khai nhưng không có tiêu chí nào. Hãy thêm tiêu chí hoặc bỏ nhóm.`,
    en: `Group “${data.name}” is declared, but has no criteria. Add some or drop it.`,
  }),
  'criterion-earns-nothing': ({ data }) => ({
    vi: `Tiêu chí “${data.name}” không bao giờ cho điểm nào. Hãy ghi điểm tối đa lớn hơn 0.`,
    en: `Criterion “${data.name}” can never give a point. Give it a maximum above 0.`,
  }),
  'step-zero': () => ({
    vi: 'Bước điểm phải lớn hơn 0; nếu văn bản không quy định bước, hãy ghi null.',
    en: 'A step must be above 0; where the act lays none down, write null.',
  }),
  'step-not-dividing': ({ received, expected }) => ({
    vi: `Bước điểm ${received} không chia hết điểm tối đa ${expected}, nên không ai đạt được điểm tối đa.`,
    en: `The step ${received} does not divide the maximum ${expected}, which nobody could then reach.`,
  }),
  'each-above-max': ({ received, expected }) => ({
    vi: `Điểm cho mỗi lần (${received}) lớn hơn điểm tối đa (${expected}).`,
    en: `The points for each one (${received}) are above the maximum (${expected}).`,
  }),
  'bands-start': ({ received }) => ({
    vi: `Khoảng đầu tiên phải bắt đầu từ 0, không phải ${received}: giá trị thấp hơn sẽ không có điểm.`,
    en: `The first band must start at 0, not at ${received}: lower values would earn nothing known.`,
  }),
  'bands-end': ({ received }) => ({
    vi: `Khoảng cuối dừng trước ${received}: giá trị từ đó trở lên không thuộc khoảng nào. Hãy ghi "below": null.`,
    en: `The last band stops below ${received}: values from there up are in no band. Write "below": null.`,
  }),
  'bands-order': ({ received, expected }) => ({
    vi: `Các khoảng phải xếp từ thấp lên cao: khoảng này bắt đầu từ ${received}, khoảng trước từ ${expected}.`,
    en: `Bands stand from low to high: this one starts at ${received}, the one before at ${expected}.`,
  }),
  'bands-overlap': ({ received, expected }) => ({
    vi: `Hai khoảng chồng lên nhau: khoảng này bắt đầu từ ${received}, khoảng trước kéo ${expected === 'null' ? 'không giới hạn' : `tới dưới ${expected}`}.`,
    en: `Two bands overlap: this one starts at ${received}, the one before goes ${expected === 'null' ? 'on without end' : `up to below ${expected}`}.`,
  }),
  'bands-hole': ({ received, expected }) => ({
    vi: `Có khoảng trống: giá trị từ ${expected} đến dưới ${received} không thuộc khoảng nào.`,
    en: `There is a hole: values from ${expected} to below ${received} are in no band.`,
  }),
  'band-empty': ({ received, expected }) => ({
    vi: `Khoảng này rỗng: bắt đầu từ ${expected} mà lại dừng trước ${received}.`,
    en: `This band is empty: it starts at ${expected} and stops below ${received}.`,
  }),
  'band-unreachable': ({ received }) => ({
    vi: `Không tỷ lệ nào tới được khoảng này (từ ${received}%): tỷ lệ cao nhất là 100%.`,
    en: `No share reaches this band (from ${received}%): the highest is 100%.`,
  }),
  'band-edge-too-fine': ({ received }) => ({
    vi: `Mốc tỷ lệ ${received}% có quá hai chữ số sau dấu phẩy.`,
    en: `The edge ${received}% has more than two decimals.`,
  }),
  'class-order': ({ data, received, expected }) => ({
    vi: `Các loại phải xếp từ cao xuống thấp: “${data.name}” từ ${received} đứng sau loại từ ${expected}.`,
    en: `Classes stand best first: “${data.name}” from ${received} comes after one from ${expected}.`,
  }),
  'class-empty': ({ data, received, expected }) => ({
    vi: `Loại “${data.name}” rỗng: từ ${expected} nhưng chỉ tới ${received}.`,
    en: `Class “${data.name}” is empty: from ${expected}, but only up to ${received}.`,
  }),
  'class-two-ends': ({ data }) => ({
    vi: `Loại “${data.name}” ghi cả “to” lẫn “below”. Hãy giữ đúng một cách như văn bản viết.`,
    en: `Class “${data.name}” has both “to” and “below”. Keep the one that the act writes.`,
  }),
  'class-overlap': ({ data, received, expected }) => ({
    vi: `Loại “${data.name}” tới ${received}, chồng lên loại cao hơn bắt đầu từ ${expected}.`,
    en: `Class “${data.name}” goes up to ${received} and overlaps the better one from ${expected}.`,
  }),
  'class-hole': ({ received, expected, data }) => ({
    vi: `Tổng điểm trên ${received} và dưới ${expected} (dưới loại “${data.name}”) không thuộc loại nào. Nếu văn bản viết như vậy, hãy nói rõ trong “gapNote”.`,
    en: `Totals above ${received} and below ${expected} (below class “${data.name}”) are in no class. Where the act reads so, say it in “gapNote”.`,
  }),
  'class-gap-note-needless': () => ({
    vi: '“gapNote” nói có tổng điểm không thuộc loại nào, nhưng các loại ở đây liền nhau.',
    en: '“gapNote” speaks of totals without a class, but the classes here leave none.',
  }),
  'class-above-total': ({ data, received, expected }) => ({
    vi: `Không ai đạt được loại “${data.name}”: từ ${received} điểm, trong khi tổng cao nhất là ${expected}.`,
    en: `Nobody can reach class “${data.name}”: from ${received} points, while the highest total is ${expected}.`,
  }),
  'class-beyond-total': ({ data, received, expected }) => ({
    vi: `Loại “${data.name}” kéo tới ${received}, vượt tổng cao nhất ${expected}.`,
    en: `Class “${data.name}” goes up to ${received}, beyond the highest total ${expected}.`,
  }),
  'class-short-of-total': ({ data, received, expected }) => ({
    vi: `Loại cao nhất “${data.name}” dừng ở ${received}; tổng cao hơn, tới ${expected}, không thuộc loại nào.`,
    en: `The best class “${data.name}” stops at ${received}; higher totals, up to ${expected}, have no class.`,
  }),
  'class-unreachable': ({ data, received, expected }) => ({
    vi: `Không tổng điểm nào rơi vào loại “${data.name}” (${received}): mọi tổng là bội của ${expected}.`,
    en: `No total falls in class “${data.name}” (${received}): all totals are multiples of ${expected}.`,
  }),
  'class-too-many': ({ received, expected }) => ({
    vi: `Có ${received} loại; nhiều nhất ${expected} loại.`,
    en: `There are ${received} classes; at most ${expected} are possible.`,
  }),
  'class-otherwise-unreachable': ({ data }) => ({
    vi: `Loại cho các trường hợp còn lại (“${data.name}”) không bao giờ xảy ra: loại thấp nhất đã từ 0 điểm.`,
    en: `The class of all other cases (“${data.name}”) never occurs: the lowest class starts at 0.`,
  }),
  'pass-mark-impossible': ({ received, expected }) => ({
    vi: `Mức đạt ${received} điểm cao hơn tổng cao nhất ${expected}: không ai đạt được.`,
    en: `The pass mark of ${received} is above the highest total ${expected}: nobody can pass.`,
  }),
  'pass-class-unknown': ({ received, expected }) => ({
    vi: `Mức đạt gọi tới loại “${received}”, không có; các loại: ${expected || 'chưa có'}.`,
    en: `Passing asks for class “${received}”, which is not there; there are: ${expected || 'none'}.`,
  }),
  'floor-above-max': ({ received, expected, data }) => ({
    vi: `Điểm sàn ${received} cao hơn điểm tối đa ${expected} của tiêu chí “${data.name}”: không ai đạt được.`,
    en: `The floor of ${received} is above the maximum ${expected} of criterion “${data.name}”: nobody can pass.`,
  }),
  'floor-criterion-unknown': ({ received, expected }) => ({
    vi: `Điểm sàn gọi tới tiêu chí “${received}”, không có; các tiêu chí: ${expected}.`,
    en: `The floor names criterion “${received}”, which is not there; there are: ${expected}.`,
  }),
  'floor-without-effect': () => ({
    vi: 'Điểm sàn này không ràng buộc gì (mức 0, hoặc không nêu tiêu chí nào). Hãy sửa hoặc bỏ đi.',
    en: 'This floor binds nothing (it is 0, or names no criterion). Mend it or drop it.',
  }),
} satisfies Record<string, AuthoringMessage>;
