/** The sheet that names the files that were taken in: it looks like a table of data, and is none to be read. */
export const intakeLogSheet = "Nhật ký nhập";

/** The sheet on which confirmed mappings are kept, and its ownership mark. */
export const mappingSheet = "Cách đọc bảng";
export const mappingMark = "CDB";
