import { join } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";

it("is understood by Microsoft's own reader of manifests", async () => {
  const info = await OfficeAddinManifest.readManifestFile(join(__dirname, "../../manifest.xml"));
  expect(info).toMatchObject({
    manifestType: "xml",
    officeAppType: "TaskPaneApp",
    defaultLocale: "vi-VN",
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
    displayName: "KDC – Chấm điểm khu dân cư",
  });
});
