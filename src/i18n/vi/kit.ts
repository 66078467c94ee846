import type { KitFacts, KitWords } from "../../forms/kit/words";

const to = (unit: string): string => (unit === "" ? "đơn vị đã gửi tệp" : unit);

function scoreSteps({ scoreSheet, levels, year }: KitFacts): readonly string[] {
  if (scoreSheet === null) return [`Năm ${year} đơn vị chưa có khu dân cư nào đăng ký danh hiệu nên tệp không có trang chấm điểm.`];
  return [
    `Trang “${scoreSheet}”: mỗi khu dân cư có một dòng cho mỗi cấp chấm (${levels.join(", ")}). Ghi vào các ô nền vàng dưới mã tiêu chí. Bấm vào ô để xem cách ghi, bấm vào mã ở đầu cột để xem tên tiêu chí.`,
    "Chưa chấm thì để trống; ô trống không phải là 0 điểm. Ghi KAD nếu tiêu chí không áp dụng, CĐH nếu chưa đến hạn.",
    "Cột “Ghi chú” của trang này: ghi lý do khi điểm của hai cấp chấm khác nhau.",
  ];
}

export const kit: KitWords = {
  guide: {
    sheet: "Hướng dẫn",
    title: (year) => `HƯỚNG DẪN GHI TỆP CHẤM ĐIỂM KHU DÂN CƯ NĂM ${year}`,
    commune: (commune) => `Đơn vị: ${commune}`,
    stepsHeading: "Ghi những gì, ở đâu",
    steps: (facts) => [
      ...scoreSteps(facts),
      ...(facts.contributionSheet === null
        ? []
        : [
            `Trang “${facts.contributionSheet}”: mỗi khoản đóng góp trong năm ghi một dòng; tiền, đất và ngày công mỗi loại một cột. Cột “Năm” và “Đơn vị” chọn trong danh sách.`,
          ]),
      "Trang “Khu dân cư”: xem lại Số hộ, Nhân khẩu, Số hộ DTTS và sửa nếu có thay đổi.",
      "Các trang “Bộ tiêu chí”, “Danh hiệu”, “Đăng ký” chỉ để xem. Nếu tên khu dân cư hoặc đăng ký chưa đúng, hãy báo lại để nơi gửi sửa.",
      "Giữ nguyên tên trang và tiêu đề cột. Lưu lại dạng .xlsx.",
    ],
    legendHeading: "Các loại ô",
    legend: {
      open: { sample: "Ô để ghi", meaning: "Nền vàng: ghi số liệu vào đây." },
      locked: { sample: "Ô khóa", meaning: "Nền trắng: đã khóa, chỉ để xem." },
      closed: { sample: "Ô xám", meaning: "Nền xám: tiêu chí không chấm ở khu dân cư này, để trống." },
    },
    returnHeading: "Gửi lại",
    returnLines: ({ unit }) => [
      `Ghi xong, gửi lại chính tệp này cho ${to(unit)}, đúng thời hạn mà nơi gửi đã thông báo.`,
      `Có điều chưa rõ, xin hỏi ${to(unit)}.`,
    ],
  },
  fileName: (place, year, commune) => `${place === "" ? "" : `${place} `}${year} - ${commune}`,
  archiveName: (place, year) => `${place === "" ? "" : `${place} `}${year} - Tệp gửi các xã`,
};
