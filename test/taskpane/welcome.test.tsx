import { act, fireEvent, screen } from "@testing-library/react";
import { ok } from "../../src/core/result";
import { sampleOverview } from "./fakeServices";
import { renderPane } from "./renderPane";

const press = async (name: string | RegExp): Promise<void> => {
  const button = await screen.findByRole("button", { name }, { timeout: 60_000 });
  await act(async () => void fireEvent.click(button));
};
const card = (): HTMLElement | null => screen.queryByRole("region", { name: "Chào mừng đến với KDC" });
const untilCard = (): Promise<HTMLElement> => screen.findByRole("region", { name: "Chào mừng đến với KDC" }, { timeout: 60_000 });
const kept = (): unknown => JSON.parse(localStorage.getItem("kdc.preferences") ?? "null");

it("is there the first time only, can be passed over, and is not shown again", async () => {
  await renderPane({}, "vi-VN", { welcomed: false });
  await untilCard();
  await press("Bỏ qua");
  expect(card()).toBeNull();
  expect(kept()).toEqual({ language: null, welcomed: true });
});

it("is not shown to someone who was welcomed", async () => {
  await renderPane();
  expect(card()).toBeNull();
});

it("leads through its steps and back, and ends at the year's work where the workbook has our forms", async () => {
  await renderPane({}, "vi-VN", { welcomed: false });
  await untilCard();
  await press("Tiếp");
  await press("Tiếp");
  expect(screen.getByText("Luôn biết việc nên làm tiếp")).toBeTruthy();
  await press("Quay lại");
  expect(screen.getByText("2/3")).toBeTruthy();
  await press("Tiếp");
  await press("Xem công việc trong năm");
  expect(card()).toBeNull();
});

it("ends in creating the forms where the workbook is empty", async () => {
  const createForms = jest.fn(() => Promise.resolve(ok({ sheets: ["Đăng ký"], undo: null })));
  const overview = () => Promise.resolve(ok({ ...sampleOverview, empty: true, years: [], missingForms: ["Đăng ký"] }));
  await renderPane({ overview, createForms }, "vi-VN", { welcomed: false });
  await untilCard();
  await press("Tiếp");
  await press("Tiếp");
  await press("Tạo bộ biểu mẫu chuẩn");
  expect(createForms).toHaveBeenCalledTimes(1);
  expect(card()).toBeNull();
});
