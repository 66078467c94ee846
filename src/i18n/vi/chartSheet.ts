import type { SheetWords } from "../../forms/sheets/words";

export const chartSheet: SheetWords["charts"] = {
  heading: (year) => `BIỂU ĐỒ KẾT QUẢ DANH HIỆU KHU DÂN CƯ NĂM ${year}`,
  recognised: { heading: (title) => `Kết quả công nhận ${title} qua các năm`, registered: "Đăng ký", recognised: "Được công nhận" },
  communes: {
    heading: (title) => `Đăng ký và công nhận ${title} theo xã, thị trấn`,
    registered: "Đăng ký",
    recognised: "Được công nhận",
    rate: "Tỷ lệ",
  },
  areas: {
    heading: (title) => `Mức đạt trung bình theo nội dung, khu dân cư đăng ký ${title}`,
    area: "Nội dung",
    mean: "Mức đạt so với điểm tối đa",
    counted: "Số KDC được tính",
    open: "Số KDC còn để ngỏ",
    belowFloor: "Số KDC dưới mức tối thiểu",
    note: "Khu dân cư còn tiêu chí để ngỏ trong một nội dung không được tính vào mức đạt trung bình của nội dung đó.",
  },
  vetoes: { heading: () => "Số khu dân cư bị điểm liệt theo tiêu chí", villages: "Số khu dân cư" },
};
