"""Peer of the compile bench: LibreOffice recalculates a workbook of native formulas.

Started by bench/support/libreOffice.ts with the pipe's name. One JSON line a command on stdin, one JSON answer a line on stdout:
{"open": path} -> {"ok": true}; {"recalculate": true} -> {"ms": …, "checks": numbers of the first row of the first sheet}; {"close": true} -> {"ok": true}
Loading, saving and start-up are outside the clock: only the recalculation of every formula is timed.
"""
import json
import sys
import time

import uno
from com.sun.star.beans import PropertyValue


def connect(pipe):
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
    for _ in range(300):
        try:
            remote = resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
            return remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", remote)
        except Exception:
            time.sleep(0.1)
    raise SystemExit("LibreOffice did not answer")


def hidden():
    value = PropertyValue()
    value.Name = "Hidden"
    value.Value = True
    return value


checks_at_most = 50

desktop = connect(sys.argv[1])
document = None
for line in sys.stdin:
    command = json.loads(line)
    answer = {"ok": True}
    if "open" in command:
        document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(command["open"]), "_blank", 0, (hidden(),))
    elif "recalculate" in command:
        started = time.perf_counter()
        document.calculateAll()
        ms = (time.perf_counter() - started) * 1000
        sheet = document.Sheets.getByIndex(0)
        checks = [cell for cell in sheet.getCellRangeByPosition(0, 0, checks_at_most - 1, 0).getDataArray()[0] if cell != ""]
        answer = {"ms": ms, "checks": checks}
    elif "close" in command:
        document.close(True)
    print(json.dumps(answer), flush=True)
    if "quit" in command:
        try:
            desktop.terminate()
        finally:
            break
