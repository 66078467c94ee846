import { run } from "./run";

/** Text goes out whole before the process ends: a pipe may take it in pieces. */
function writer(stream: NodeJS.WriteStream): (text: string) => void {
  return (text) => void stream.write(text);
}

function fail(error: unknown): number {
  const line = error instanceof Error ? error.message : String(error);
  process.stderr.write(`kdc: lỗi ngoài dự kiến: ${line.replace(/\s+/gu, " ")}\n`);
  if (process.env["KDC_DEBUG"] !== undefined && error instanceof Error) process.stderr.write(`${error.stack ?? ""}\n`);
  return 3;
}

void run(process.argv.slice(2), { out: writer(process.stdout), err: writer(process.stderr) })
  .catch(fail)
  .then((code) => {
    process.exitCode = code;
  });
