/** What the browser is told that a file is. */
const mediaTypes = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  zip: "application/zip",
} as const;

/** Browsers read the file after the click. */
const releaseAfterMs = 60_000;

/** Hands a file to the user as a download. Nothing leaves the machine. */
export function saveFile(name: string, bytes: Uint8Array, kind: keyof typeof mediaTypes): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: mediaTypes[kind] }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), releaseAfterMs);
}
