const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
/** Browsers read the file after the click. */
const releaseAfterMs = 60_000;

/** Hands a Word file to the user as a download. Nothing leaves the machine. */
export function saveFile(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: wordType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), releaseAfterMs);
}
