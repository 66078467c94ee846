import { CustomFunctionError } from "../../../workbench/office/customFunctions";
import { openHost } from "../richapi/support";

const metadata = {
  functions: [
    {
      id: "TONG",
      name: "TONGDIEM",
      parameters: [
        { name: "diem", dimensionality: "matrix" },
        { name: "ma", optional: true },
      ],
      result: { dimensionality: "matrix" },
    },
    { id: "KHONG", name: "KHONG", parameters: [] },
  ],
};

describe("the stand-in for office.js", () => {
  it("is ready at once and tells host, platform and language", async () => {
    const { office } = openHost({ platform: "PC" });
    expect(await office.onReady()).toEqual({ host: "Excel", platform: "PC" });
    expect(office.context.displayLanguage).toBe("vi-VN");
  });

  it("presses ribbon buttons and waits until they are done", async () => {
    const { office, pressButton } = openHost();
    const order: string[] = [];
    office.actions.associate("tongHop", async (event) => {
      await Promise.resolve();
      order.push("chạy");
      event.completed();
    });
    await pressButton("tongHop");
    order.push("xong");
    expect(order).toEqual(["chạy", "xong"]);
    await expect(pressButton("khác")).rejects.toThrow("khác");
  });

  it("hands associated functions on as cells call them, with their parameters", () => {
    const { customFunctions, functions } = openHost();
    const sum = (values: unknown) => values;
    customFunctions.associate("tong", sum);
    customFunctions.associate({ LA: sum });
    expect(functions(metadata, "KDC")).toEqual([
      {
        name: "KDC.TONGDIEM",
        parameters: [
          { name: "diem", dimensionality: "matrix", optional: false },
          { name: "ma", dimensionality: "scalar", optional: true },
        ],
        returnsMatrix: true,
        allowsErrors: false,
        call: sum,
      },
    ]);
  });

  it("hands functions the errors in their input where the metadata lets them", () => {
    const { customFunctions, functions } = openHost();
    customFunctions.associate("tong", (values) => values);
    expect(functions({ ...metadata, allowErrorForDataTypeAny: true }, "KDC")).toMatchObject([{ allowsErrors: true }]);
  });

  it("gives functions an error to throw, with its code and message", () => {
    const { customFunctions } = openHost();
    const error = new customFunctions.Error(customFunctions.ErrorCode.notAvailable, "Không có");
    expect(error).toBeInstanceOf(CustomFunctionError);
    expect([error.code, error.message]).toEqual(["#N/A", "Không có"]);
  });

  it("is what the add-in finds as globals", () => {
    const { office } = openHost();
    expect(Office).toBe(office);
    expect(typeof Excel.run).toBe("function");
    expect(typeof CustomFunctions.associate).toBe("function");
  });
});
