"""A print service of the tests' own: CUPS with printers that write into files."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

#: a printer that takes PDF on paper and on labels of any size
_PPD = """\
*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "TESTS.PPD"
*Manufacturer: "Tests"
*Product: "(Tests)"
*ModelName: "Tests"
*ShortNickName: "Tests"
*NickName: "Tests"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: False
*FileSystem: False
*cupsManualCopies: True
*cupsFilter: "application/vnd.cups-pdf 0 -"
*VariablePaperSize: True
*MaxMediaWidth: 2000
*MaxMediaHeight: 2000
*HWMargins: 0 0 0 0
*CustomPageSize True: "pop pop pop pop pop"
*ParamCustomPageSize Width: 1 points 36 2000
*ParamCustomPageSize Height: 2 points 36 2000
*ParamCustomPageSize WidthOffset: 3 points 0 0
*ParamCustomPageSize HeightOffset: 4 points 0 0
*ParamCustomPageSize Orientation: 5 int 0 3
*OpenUI *PageSize: PickOne
*DefaultPageSize: Letter
*PageSize Letter: ""
*PageSize A4: ""
*CloseUI: *PageSize
*OpenUI *PageRegion: PickOne
*DefaultPageRegion: Letter
*PageRegion Letter: ""
*PageRegion A4: ""
*CloseUI: *PageRegion
*DefaultImageableArea: Letter
*ImageableArea Letter: "0 0 612 792"
*ImageableArea A4: "0 0 595 842"
*DefaultPaperDimension: Letter
*PaperDimension Letter: "612 792"
*PaperDimension A4: "595 842"
"""

_FILTER = Path("/usr/lib/cups/filter/pdftopdf")
_FILES = """\
ServerRoot {folder}
StateDir {folder}/state
CacheDir {folder}/cache
RequestRoot {folder}/spool
TempDir {folder}/spool/tmp
ServerBin /usr/lib/cups
DataDir /usr/share/cups
FileDevice Yes
User lp
Group lp
SystemGroup root
AccessLog {folder}/log/access
ErrorLog {folder}/log/error
PageLog {folder}/log/page
"""
_SERVICE = """\
LogLevel warn
Listen {folder}/cups.sock
Browsing Off
WebInterface No
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  <Limit All>
    Order deny,allow
    Allow all
  </Limit>
</Policy>
"""


def missing() -> str:
    """Return why there is no print service for tests here; empty when there is one."""
    if os.geteuid() != 0:
        return "CUPS of the tests' own (it is started by root)"
    for command in ("cupsd", "lp", "lpstat", "lpadmin"):
        if shutil.which(command) is None:
            return f"{command} (packages cups and cups-client)"
    return "" if _FILTER.exists() else f"{_FILTER.name} (package cups-filters)"


@dataclass(frozen=True)
class PrintService:
    """A running CUPS and the folder that its printers write into."""

    folder: Path

    def printed(self, printer: str, least: int = 1, patience: float = 30) -> bytes:
        """Return what a printer has printed, as soon as it is a whole PDF."""
        file = self.folder / "out" / f"{printer}.pdf"
        end = time.monotonic() + patience
        while time.monotonic() < end:
            data = file.read_bytes()
            if len(data) >= least and data.rstrip().endswith(b"%%EOF"):
                return data
            time.sleep(0.05)
        log = (self.folder / "log" / "error").read_text(errors="replace")
        raise AssertionError(f"{printer} printed nothing that is a PDF: {log[-2000:]}")


def start(*printers: str) -> PrintService:
    """Start CUPS with these printers, the first the usual one; the caller sets CUPS_SERVER and calls `stop`."""
    # Not below pytest's folders: the filters run as another user, who may not go there.
    folder = Path(mkdtemp(prefix="desens-cups-"))
    for name in ("spool/tmp", "cache", "state", "log", "out"):
        (folder / name).mkdir(parents=True)
    for name in ("", "spool", "spool/tmp", "cache", "state", "log", "out"):
        shutil.chown(folder / name, "lp", "lp")
        (folder / name).chmod(0o755)
    (folder / "cups-files.conf").write_text(_FILES.format(folder=folder))
    (folder / "cupsd.conf").write_text(_SERVICE.format(folder=folder))
    (folder / "tests.ppd").write_text(_PPD)
    subprocess.run(
        ["cupsd", "-c", str(folder / "cupsd.conf"), "-s", str(folder / "cups-files.conf")], check=True, timeout=30
    )
    end = time.monotonic() + 20
    while not (folder / "cups.sock").exists() and time.monotonic() < end:
        time.sleep(0.05)
    environment = {**os.environ, "CUPS_SERVER": str(folder / "cups.sock")}
    for printer in printers:
        out = folder / "out" / f"{printer}.pdf"
        out.touch()
        shutil.chown(out, "lp", "lp")
        add = ["lpadmin", "-p", printer, "-E", "-v", f"file:{out}", "-P", str(folder / "tests.ppd")]
        subprocess.run(add, check=True, env=environment, capture_output=True, timeout=30)
    if printers:
        subprocess.run(["lpadmin", "-d", printers[0]], check=True, env=environment, capture_output=True, timeout=30)
    return PrintService(folder)


def stop(service: PrintService) -> None:
    """End the CUPS of this folder and no other, and take the folder away."""
    subprocess.run(["pkill", "-f", str(service.folder / "cupsd.conf")], check=False, timeout=30)
    shutil.rmtree(service.folder, ignore_errors=True)
