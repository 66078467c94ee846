/** Serves the built workbench on this machine alone and opens a browser there: `npm start`. `PORT` chooses the port, `KDC_NO_BROWSER=1` opens none. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { serveFolder } from "./server";

const folder = join(__dirname, "../build/workbench");

/** The system's own way of opening an address; where there is none, the printed address does. */
function openBrowser(address: string): void {
  const [command, ...args] =
    process.platform === "win32" ? ["cmd", "/c", "start", "", address] : [process.platform === "darwin" ? "open" : "xdg-open", address];
  if (!command) return;
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

async function main(): Promise<void> {
  const { address } = await serveFolder(folder, Number(process.env["PORT"] ?? 3000));
  console.log(`KDC đang chạy tại ${address} (nhấn Ctrl+C để dừng).`);
  if (process.env["KDC_NO_BROWSER"] !== "1") openBrowser(address);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
