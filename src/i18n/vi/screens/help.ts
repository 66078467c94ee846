import type { HelpWords, WelcomeWords } from "../../screens/helpWords";

export const help: HelpWords = {
  show: "Xem trợ giúp của màn hình này",
  hide: "Ẩn trợ giúp",
  intro: "Chọn việc cần làm để xem từng bước. Mọi số liệu nằm trong chính sổ tính này; không có gì được gửi ra khỏi máy.",
  yearTitle: "Tổng hợp một năm",
  topics: {
    year: {
      what: "Đọc các biểu mẫu trong sổ tính, xét từng khu dân cư theo bộ tiêu chí rồi viết các trang tổng hợp của năm.",
      steps: [
        "Chọn năm ở đầu bảng.",
        "Bấm “Tổng hợp năm …” và chờ đủ ba bước.",
        "Xem kết quả, mở từng trang đã viết bằng các nút bên dưới.",
        "Sửa những chỗ mục Đối soát nêu ra, rồi bấm tổng hợp lại.",
      ],
      notes: [
        "Biểu mẫu và các ô bạn nhập không bị sửa. Chỉ những trang do KDC viết mới được viết lại.",
        "Nếu chưa vừa ý, bấm “Hoàn tác” để các trang trở lại như trước.",
      ],
    },
    forms: {
      what: "Thêm các biểu mẫu chuẩn còn thiếu, tạo bảng chấm điểm của năm và phiếu chấm để in.",
      steps: [
        "Bấm “Tạo biểu mẫu còn thiếu”; trang đã có được giữ nguyên.",
        "Nhập khu dân cư và đăng ký của năm.",
        "Bấm “Tạo bảng chấm điểm năm …”: mỗi khu dân cư đã đăng ký có một dòng cho mỗi cấp chấm.",
        "Cần chấm trên giấy thì bấm “Tạo phiếu chấm để in”.",
      ],
      notes: ["Bộ tiêu chí kèm theo là bộ MẪU: hãy thay bằng văn bản của địa phương trước khi chấm."],
    },
    merge: {
      what: "Gửi bộ phiếu cho các xã, nhận tệp các xã gửi về và nhập vào sổ tính này sau khi đã xem trước.",
      steps: [
        "Tạo bộ phiếu rồi gửi cho các xã.",
        "Khi các xã gửi về, thả các tệp hoặc cả thư mục vào khung.",
        "Trả lời những câu hỏi về trang mà KDC chưa chắc chắn.",
        "Xem trước từng tệp, chọn giữ số liệu nào ở những dòng khác nhau.",
        "Bấm nhập; nếu nhầm, bấm “Hoàn tác”.",
      ],
      notes: [
        "Tệp của xã không bao giờ bị sửa. Dòng nào không nhận được đều nêu rõ ô và lý do.",
        "Gửi lại tệp đã sửa thì chỉ những dòng khác mới được hỏi.",
      ],
    },
    village: {
      what: "Cho biết mọi điều về khu dân cư ở dòng đang chọn, trên bất kỳ trang nào.",
      steps: [
        "Bấm vào một dòng của khu dân cư.",
        "Xem điểm, điểm liệt, lịch sử công nhận và chỗ còn thiếu.",
        "Bấm vào từng mục để tới ô của nó.",
      ],
      notes: ["“Cách ngắn nhất để đạt” chỉ là phép tính, không thay cho việc chấm điểm thực tế."],
    },
    levels: {
      what: "So điểm giữa các cấp chấm và dự báo khu dân cư nào còn có thể đạt.",
      steps: [
        "Chọn năm.",
        "Xem các tiêu chí lệch điểm và lý do đã ghi.",
        "Xem dự báo: tốt nhất và xấu nhất của từng khu dân cư.",
        "Cần in thì viết ra trang riêng.",
      ],
      notes: ["Điểm lệch mà chưa ghi lý do được nêu để bổ sung ở cột Ghi chú."],
    },
    checks: {
      what: "Tìm chỗ sai, chỗ lệch, chỗ trùng trong toàn bộ sổ tính.",
      steps: ["Chờ KDC đọc xong.", "Bấm vào một mục để tới đúng ô.", "Sửa trong sổ tính rồi bấm “Đối soát lại”."],
      notes: ["Lỗi là điều khiến số liệu sai; cảnh báo là điều nên xem lại; lưu ý chỉ để biết."],
    },
    flags: {
      what: "Khi sửa điểm, kết quả của dòng đó được cập nhật ngay bên cạnh bảng.",
      steps: ["Mở trang chấm điểm.", "Bật báo ngay cho trang đó.", "Sửa điểm và xem cột bên cạnh.", "Tắt đi thì không còn dấu vết nào."],
      notes: ["Các ô của bạn không bị sửa; phần báo nằm ngoài bảng chấm."],
    },
    formulas: {
      what: "Chèn các hàm KDC với đúng vùng số liệu, đổi công thức thành giá trị, và giải thích ô báo lỗi.",
      steps: [
        "Mở trang chấm điểm.",
        "Chọn hàm cần chèn và xem trước chỗ sẽ ghi.",
        "Bấm “Chèn”.",
        "Gửi sổ tính cho nơi không có KDC thì bấm “Ghi giá trị” trước.",
      ],
      notes: ["Excel cũ không có hàm tự tạo: KDC sẽ ghi thẳng giá trị thay cho công thức."],
    },
    council: {
      what: "Ghi kết quả công nhận vào sổ sau khi Hội đồng kết luận.",
      steps: ["Nhập kết luận vào biểu Kết luận.", "Nhập số và ngày quyết định của từng danh hiệu.", "Bấm “Ghi vào Sổ công nhận”."],
      notes: ["Hình thức (lần đầu, giữ vững, công nhận lại) được suy từ sổ, không phải nhập."],
    },
    whatIf: {
      what: "Xem nếu đổi mức điểm, điểm tối đa hay điểm liệt thì ai đạt, ai không.",
      steps: ["Chọn tiêu chí hoặc quy tắc muốn thử.", "Nhập mức mới.", "Xem danh sách thay đổi; cần thì viết ra trang riêng."],
      notes: ["Chỉ là thử: bộ tiêu chí và điểm trong sổ tính không đổi."],
    },
    charts: {
      what: "Xem số liệu của năm bằng biểu đồ, và đưa biểu đồ vào một trang của sổ tính.",
      steps: [
        "Chọn năm và danh hiệu.",
        "Cần số chính xác thì mở “Bảng số liệu” dưới biểu đồ.",
        "Bấm “Đưa biểu đồ vào trang tính” để có biểu đồ của Excel trên trang “Biểu đồ <năm>”.",
        "Ở bảng khu dân cư và nội dung, bấm tên khu dân cư để đến dòng điểm.",
      ],
      notes: [
        "Số trên biểu đồ chính là số của các trang tổng hợp.",
        "Nội dung còn tiêu chí chưa có điểm thì không được tính vào trung bình.",
        "Bấm lại một biểu đồ thì số liệu và các biểu đồ đã đưa vào trang đó được cập nhật.",
      ],
    },
    report: {
      what: "Soạn phần lời văn có số liệu của báo cáo và tạo tệp Word.",
      steps: ["Chọn năm và phạm vi.", "Đọc từng đoạn; sửa số liệu ở biểu mẫu nếu cần.", "Bấm tạo tệp Word hoặc viết ra trang."],
      notes: ["Nhận xét, đánh giá và đề xuất do cán bộ viết; KDC chỉ điền số liệu."],
    },
    history: {
      what: "Xem những gì KDC đã ghi vào sổ tính và hoàn tác.",
      steps: ["Xem danh sách, bước mới nhất ở trên.", "Bấm “Hoàn tác” ở bước mới nhất và xem những gì sẽ trở lại.", "Xác nhận."],
      notes: ["Phần bạn sửa bằng tay sau đó không bị mất: việc hoàn tác sẽ dừng lại và nói rõ ô nào."],
    },
    settings: {
      what: "Đặt tên đơn vị, người ký, cấp chấm và các quy ước khác của sổ tính này; chọn ngôn ngữ của bảng.",
      steps: ["Sửa ô cần đổi.", "Bấm “Lưu vào sổ tính”."],
      notes: ["Cài đặt nằm ở trang Cấu hình của sổ tính, nên đi theo tệp khi gửi cho người khác."],
    },
  },
  shortcutsTitle: "Phím tắt",
  shortcutsHint: "Ctrl + Alt + số dùng được khi đang ở trong trang tính (Microsoft 365 và Excel trên web).",
  shortcuts: [
    { keys: "Ctrl + Alt + 1", does: "Tổng hợp năm" },
    { keys: "Ctrl + Alt + 2", does: "Thẻ khu dân cư" },
    { keys: "Ctrl + Alt + 3", does: "Nhận số liệu các xã" },
    { keys: "Ctrl + Alt + 4", does: "Đối soát số liệu" },
    { keys: "Ctrl + Alt + 5", does: "Lịch sử, hoàn tác" },
    { keys: "F6", does: "Chuyển giữa trang tính và bảng KDC" },
    { keys: "Esc", does: "Về trang đầu của bảng KDC" },
    { keys: "Tab, Enter", does: "Đi tới nút kế tiếp, bấm nút" },
  ],
  safetyTitle: "Điều KDC không bao giờ làm",
  safety: [
    "Không ghi đè lên ô mà bạn đã nhập, trừ khi bạn chọn như vậy.",
    "Không gửi sổ tính hay số liệu ra khỏi máy.",
    "Không để việc dở dang: nếu một bước hỏng giữa chừng, sổ tính trở lại như trước bước đó.",
  ],
};

export const welcome: WelcomeWords = {
  title: "Chào mừng đến với KDC",
  skip: "Bỏ qua",
  next: "Tiếp",
  back: "Quay lại",
  step: (step, steps) => `${step}/${steps}`,
  steps: [
    {
      title: "Làm ngay trong sổ tính của bạn",
      text: "KDC đọc khu dân cư, đăng ký và bảng chấm điểm ngay trong sổ tính đang mở. Không có gì được gửi ra khỏi máy.",
    },
    {
      title: "Một lần bấm, đủ các biểu",
      text: "Chấm, xét điểm liệt, lập danh sách đề nghị, khen thưởng và biểu tổng hợp. Các ô bạn nhập được giữ nguyên, và mỗi bước đều hoàn tác được.",
    },
    {
      title: "Luôn biết việc nên làm tiếp",
      text: "Trang đầu cho biết xã nào chưa đăng ký, khu dân cư nào chưa chấm đủ, còn bao nhiêu lỗi cần sửa.",
    },
  ],
  createForms: "Tạo bộ biểu mẫu chuẩn",
  readTables: "Đọc bảng có sẵn trong sổ này",
  lookAtYear: "Xem công việc trong năm",
};
