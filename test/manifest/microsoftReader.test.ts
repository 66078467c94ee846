import { execFileSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../..");

/** In a process of its own: the reader is published for `import` of modules that this test runner cannot take. */
const read = `
  const { OfficeAddinManifest } = require("office-addin-manifest");
  OfficeAddinManifest.readManifestFile("manifest.xml").then((info) => console.log(JSON.stringify(info)));
`;

it("is understood by Microsoft's own reader of manifests", () => {
  const info: unknown = JSON.parse(execFileSync(process.execPath, ["-e", read], { cwd: root, encoding: "utf8" }));
  expect(info).toMatchObject({
    manifestType: "xml",
    officeAppType: "TaskPaneApp",
    defaultLocale: "vi-VN",
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
    displayName: "KDC – Chấm điểm khu dân cư",
  });
});
