/** Tables with heads that an element knows, to be written over; all figures in them are made up. */
export const SAMPLE_TABLES: Readonly<Record<string, string>> = {
  targets: `Chỉ tiêu	Số đạt	Tổng số	Tỷ lệ	Mốc	Kết luận
Gia đình học tập	5.210	6.000	86,8%	90% (2030)	chưa đạt
Dòng họ học tập	120	150	80%	80% (2030)	đạt
Nguồn: số liệu minh họa`,
  fund: `Khoản	Số tiền (đồng)
Ủng hộ bằng tiền	812.400.000
Lãi tiền gửi	11.600.000
Nguồn: số liệu minh họa`,
  trend: `Năm	Tỷ lệ	Mốc
2023	63,7%	
2024	66,2%	
2025	69,9%	70%
Nguồn: số liệu minh họa`,
  compare: `Xã	Số hộ	Gia đình học tập	Tỷ lệ
Xã minh họa A	1.200	900	75%
Xã minh họa B	2.400	1.200	50%
Xã minh họa C	800	–	–
Nguồn: số liệu minh họa`,
  agreement: `Nội dung	Kết luận	Còn thiếu
Cam kết minh họa thứ nhất	chưa đạt	1 gia đình
Cam kết minh họa thứ hai	đạt	
Nguồn: số liệu minh họa`,
  calendar: `Thời hạn	Việc	Trạng thái
31/12/2025	Tổng kết năm 2025	đã thực hiện
30/06/2026	Sơ kết 6 tháng đầu năm 2026	sắp tới
Nguồn: số liệu minh họa`,
};
