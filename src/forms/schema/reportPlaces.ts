/** The parts of a report in which a figure may stand, as the column Nơi ghi offers them; any other words will do as well. */
export const reportPlaces: readonly string[] = ["Tiêu đề", "Thân báo cáo", "Phụ lục 1", "Phụ lục 2"];
