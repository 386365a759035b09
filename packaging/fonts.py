"""Make the two fonts that Desens embeds, from the npm package that their designers publish.

    python3 -m venv FOLDER
    FOLDER/bin/pip install "fonttools[woff]==4.68.0"
    FOLDER/bin/python packaging/fonts.py

It needs npm, and fontTools with brotli, which are no part of the project's own environment because the fonts are
made once in a few years. It writes IBMPlexSans-Regular.ttf, IBMPlexSans-Bold.ttf and OFL.txt to
desens_gui/data/fonts. With the same version of fontTools the result is the same to the last byte.

The fonts are only unpacked from their compressed container: no glyph, no table and no name is changed. That matters
twice. The licence reserves the name "Plex" for unmodified fonts, and PDF libraries keep two fonts apart by their
internal names (IBMPlexSans and IBMPlexSans-Bold).
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
from importlib.util import find_spec
from pathlib import Path

PACKAGE = "@ibm/plex-sans@1.1.0"
TARBALL_SHA256 = "c3818979c2a2c82927ea3e7c485e389a18de0b7462887dd4f7acc9a525568962"
FOLDER_IN_PACKAGE = "package/fonts/complete/woff2/"  # every character in one file; the split files hold subsets
LICENCE_IN_PACKAGE = "package/LICENSE.txt"
FONTS = ("IBMPlexSans-Regular", "IBMPlexSans-Bold")
TARGET = Path(__file__).resolve().parent.parent / "desens_gui" / "data" / "fonts"


def download(folder: Path) -> Path:
    """Fetch the npm package into ``folder`` and return the path of its tarball."""
    npm = shutil.which("npm")
    if npm is None:
        sys.exit("npm is needed to fetch the fonts. Install it and run this again.")
    done = subprocess.run([npm, "pack", "--silent", PACKAGE], cwd=folder, check=False, stdout=subprocess.DEVNULL)
    tarballs = list(folder.glob("*.tgz"))
    if done.returncode != 0 or len(tarballs) != 1:
        sys.exit(f"npm could not fetch {PACKAGE}.")
    found = hashlib.sha256(tarballs[0].read_bytes()).hexdigest()
    if found != TARBALL_SHA256:
        sys.exit(f"{PACKAGE} is not the package that was checked: its SHA-256 is {found}.")
    return tarballs[0]


def convert(tarball: Path, target: Path) -> None:
    """Unpack the fonts and their licence from ``tarball`` into ``target``."""
    if not find_spec("fontTools") or not find_spec("brotli"):
        sys.exit('fontTools and brotli are needed. Install "fonttools[woff]" and run this again.')
    from fontTools.ttLib import TTFont  # noqa: PLC0415

    target.mkdir(parents=True, exist_ok=True)
    with tarfile.open(tarball) as package:
        for name in FONTS:
            packed = package.extractfile(f"{FOLDER_IN_PACKAGE}{name}.woff2")
            assert packed is not None
            font = TTFont(packed, recalcBBoxes=False, recalcTimestamp=False)
            font.flavor = None
            font.save(target / f"{name}.ttf")
        licence = package.extractfile(LICENCE_IN_PACKAGE)
        assert licence is not None
        (target / "OFL.txt").write_bytes(licence.read().replace(b"\r\n", b"\n"))


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        convert(download(folder), TARGET)
    for path in sorted(TARGET.iterdir()):
        print(f"{path.name}: {path.stat().st_size} bytes, SHA-256 {hashlib.sha256(path.read_bytes()).hexdigest()}")


if __name__ == "__main__":
    main()
