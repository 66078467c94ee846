import type { ScoringMethod } from "../domain/district";

/**
 * The two sample frameworks. The texts of decisions 281 and 292 are not public: areas, criteria, points and bounds are invented, and the frameworks
 * are named "MẪU". `max` gives the maximum in the first and in the second framework, 0 where it is not in it.
 */
export interface SampleCriterion {
  readonly name: string;
  readonly max: readonly [number, number];
  readonly method: ScoringMethod;
  readonly lead: string;
  /** Veto scores of KDCTB and KDCKM. */
  readonly veto?: { readonly KDCTB?: number; readonly KDCKM?: number };
  /** Cells of some villages say KAD: there is nothing of the kind in them. */
  readonly oftenNotApplicable?: true;
}

export interface SampleArea {
  readonly name: string;
  readonly criteria: readonly SampleCriterion[];
}

const points: ScoringMethod = { kind: "points" };
const passFail: ScoringMethod = { kind: "passFail" };
const cases: ScoringMethod = { kind: "deduction", step: 0.5, floor: 0 };
const bands = (...bounds: readonly (readonly [from: number, points: number])[]): ScoringMethod => ({
  kind: "bands",
  bounds: bounds.map(([from, worth]) => ({ from, points: worth })),
});

const front = "Ban công tác Mặt trận";
const farmers = "Hội Nông dân";
const women = "Hội Phụ nữ";
const veterans = "Hội Cựu chiến binh";
const youth = "Đoàn Thanh niên";
const police = "Công an xã";
const party = "Chi bộ";
const leader = "Ban nhân dân thôn, tổ dân phố";
const health = "Trạm Y tế";
const school = "Chi hội Khuyến học";

export const sampleAreas: readonly SampleArea[] = [
  {
    name: "Phát triển kinh tế, nâng cao đời sống",
    criteria: [
      { name: "Tỷ lệ hộ có thu nhập ổn định (%)", max: [2, 2], method: bands([95, 2], [90, 1.5], [80, 1]), lead: farmers },
      { name: "Số hộ nghèo giảm so với năm trước", max: [1, 1], method: passFail, lead: leader },
      { name: "Không còn nhà tạm, nhà dột nát", max: [2, 1.5], method: passFail, lead: front },
      { name: "Có mô hình phát triển kinh tế hiệu quả", max: [2, 2], method: points, lead: farmers },
      { name: "Tham gia tổ hợp tác, hợp tác xã", max: [1, 1], method: points, lead: farmers },
      { name: "Áp dụng khoa học kỹ thuật vào sản xuất", max: [2, 2], method: points, lead: farmers },
      { name: "Tỷ lệ lao động có việc làm thường xuyên (%)", max: [1.5, 1.5], method: bands([95, 1.5], [90, 1], [85, 0.5]), lead: youth },
      { name: "Tất cả các hộ sử dụng điện an toàn", max: [1.5, 0.5], method: passFail, lead: leader },
      { name: "Tỷ lệ hộ dùng nước hợp vệ sinh (%)", max: [0, 0.5], method: bands([98, 0.5]), lead: women },
      { name: "Vận động sản xuất sạch, an toàn thực phẩm", max: [0, 1], method: points, lead: women },
    ],
  },
  {
    name: "Nhà ở, giao thông, cảnh quan",
    criteria: [
      { name: "Tỷ lệ nhà ở kiên cố, bán kiên cố (%)", max: [2, 2], method: bands([90, 2], [80, 1.5], [70, 1]), lead: leader },
      {
        name: "Tỷ lệ đường thôn, ngõ xóm được cứng hóa (%)",
        max: [3, 3],
        method: bands([95, 3], [90, 2.5], [80, 2], [70, 1]),
        lead: leader,
      },
      { name: "Trồng và chăm sóc đường hoa, cây xanh", max: [2, 2], method: points, lead: women },
      { name: "Công trình thắp sáng đường quê", max: [2, 2], method: points, lead: youth },
      { name: "Cổng, hàng rào, khuôn viên xanh - sạch - đẹp", max: [2, 2], method: points, lead: women },
      { name: "Số vụ lấn chiếm lòng đường, vỉa hè", max: [1, 1], method: cases, lead: police },
      { name: "Treo cờ Tổ quốc trong các ngày lễ, tết", max: [1, 1], method: passFail, lead: veterans },
    ],
  },
  {
    name: "Vệ sinh, bảo vệ môi trường",
    criteria: [
      { name: "Tỷ lệ hộ thu gom, xử lý rác thải (%)", max: [2, 2], method: bands([95, 2], [90, 1.5], [80, 1]), lead: women },
      { name: "Tỷ lệ hộ có nhà tiêu, nhà tắm hợp vệ sinh (%)", max: [2, 2], method: bands([95, 2], [90, 1.5], [85, 1]), lead: health },
      { name: "Duy trì ngày vệ sinh môi trường hằng tháng", max: [2, 2], method: points, lead: women },
      { name: "Không để xảy ra ô nhiễm môi trường nghiêm trọng", max: [2, 2], method: passFail, lead: leader, veto: { KDCKM: 0 } },
      { name: "Chuồng trại chăn nuôi hợp vệ sinh", max: [2, 1.5], method: points, lead: farmers, oftenNotApplicable: true },
      { name: "Phân loại rác tại nguồn", max: [1, 1.5], method: points, lead: women },
    ],
  },
  {
    name: "Đời sống văn hóa, gia đình",
    criteria: [
      { name: "Tỷ lệ gia đình văn hóa (%)", max: [3, 3], method: bands([90, 3], [85, 2.5], [80, 2], [70, 1]), lead: front },
      { name: "Nhà văn hóa, nơi sinh hoạt cộng đồng", max: [2, 2], method: points, lead: leader },
      { name: "Hoạt động văn nghệ, thể dục thể thao", max: [2, 2], method: points, lead: youth },
      { name: "Việc cưới, việc tang, lễ hội văn minh", max: [2, 2], method: points, lead: front },
      { name: "Không có hoạt động mê tín dị đoan", max: [1, 1], method: passFail, lead: front },
      { name: "Số vụ bạo lực gia đình", max: [1, 1], method: cases, lead: women },
    ],
  },
  {
    name: "Giáo dục, y tế, an sinh xã hội",
    criteria: [
      { name: "Tỷ lệ trẻ trong độ tuổi đến trường (%)", max: [2, 2], method: bands([100, 2], [98, 1.5], [95, 1]), lead: school },
      { name: "Số học sinh bỏ học", max: [1, 1], method: cases, lead: school },
      { name: "Tỷ lệ người dân tham gia bảo hiểm y tế (%)", max: [2, 2], method: bands([95, 2], [90, 1.5], [85, 1]), lead: health },
      { name: "Tỷ lệ trẻ dưới 5 tuổi tiêm chủng đầy đủ (%)", max: [1, 1], method: bands([98, 1], [95, 0.5]), lead: health },
      { name: "Chăm lo gia đình chính sách, người có công", max: [2, 2], method: points, lead: veterans },
      { name: "Giúp hộ nghèo, vận động Quỹ Vì người nghèo", max: [2, 2], method: points, lead: front },
      { name: "Không có tảo hôn", max: [1, 1], method: passFail, lead: women, oftenNotApplicable: true },
    ],
  },
  {
    name: "An ninh, trật tự, phòng chống tệ nạn",
    criteria: [
      { name: "Không có tội phạm nghiêm trọng", max: [3, 3], method: passFail, lead: police, veto: { KDCTB: 0, KDCKM: 0 } },
      {
        name: "Không có người mua bán, tàng trữ, nghiện ma túy",
        max: [5, 5],
        method: passFail,
        lead: police,
        veto: { KDCTB: 0, KDCKM: 0 },
      },
      { name: "Số vụ cờ bạc, số đề, tệ nạn khác", max: [2, 2], method: cases, lead: police },
      { name: "Số vụ vi phạm trật tự an toàn giao thông", max: [2, 2], method: cases, lead: police },
      { name: "Hoạt động của tổ tự quản về an ninh trật tự", max: [2, 2], method: points, lead: veterans },
    ],
  },
  {
    name: "Chấp hành pháp luật, dân chủ ở cơ sở",
    criteria: [
      {
        name: "Không có khiếu kiện đông người, vượt cấp",
        max: [2, 2],
        method: passFail,
        lead: leader,
        veto: { KDCTB: 0, KDCKM: 0 },
      },
      { name: "Hoàn thành chỉ tiêu gọi công dân nhập ngũ", max: [1, 1], method: passFail, lead: veterans },
      { name: "Tỷ lệ hộ hoàn thành nghĩa vụ thuế, quỹ (%)", max: [2, 2], method: bands([100, 2], [95, 1.5], [90, 1]), lead: leader },
      { name: "Thực hiện hương ước, quy ước", max: [2, 2], method: points, lead: front },
      { name: "Họp dân, công khai theo quy chế dân chủ", max: [2, 2], method: points, lead: leader },
      { name: "Tỷ lệ hòa giải thành (%)", max: [1, 1], method: bands([90, 1], [80, 0.5]), lead: front, oftenNotApplicable: true },
    ],
  },
  {
    name: "Hệ thống chính trị ở khu dân cư",
    criteria: [
      { name: "Chi bộ hoàn thành tốt nhiệm vụ", max: [2, 2], method: points, lead: party, veto: { KDCKM: 0.5 } },
      { name: "Ban công tác Mặt trận hoàn thành tốt nhiệm vụ", max: [2, 2], method: points, lead: front, veto: { KDCTB: 0, KDCKM: 0.5 } },
      { name: "Các chi hội đoàn thể hoàn thành tốt nhiệm vụ", max: [2, 2], method: points, lead: women },
      { name: "Ban nhân dân thôn, tổ dân phố hoạt động hiệu quả", max: [2, 2], method: points, lead: leader },
      { name: "Đảng viên, cán bộ gương mẫu nơi cư trú", max: [1, 1], method: passFail, lead: party },
    ],
  },
  {
    name: "Đoàn kết, tự quản, nhân đạo",
    criteria: [
      { name: "Tổ chức Ngày hội Đại đoàn kết toàn dân tộc 18/11", max: [2, 2], method: points, lead: front },
      { name: "Có mô hình tự quản hoạt động hiệu quả", max: [2, 2], method: points, lead: front },
      { name: "Đóng góp tiền, đất, ngày công xây dựng công trình", max: [2, 2], method: points, lead: front },
      { name: "Hoạt động nhân đạo, khuyến học, khuyến tài", max: [1, 1], method: points, lead: school },
      { name: "Đoàn kết các dân tộc, tôn giáo", max: [1, 1], method: points, lead: front },
    ],
  },
];
