"""Everything a developer runs, as commands of one script that needs nothing but Python 3.11 or later.

demo    make the environment .venv if needed and run "desens-gui demo"
test    make the environment with the developers' tools, then lint, types, import contracts and all tests
check   the same without the tests
bench   the measurements in tests/bench
lock    write packaging/requirements.lock and requirements-dev.lock anew from pyproject.toml
"""

# Written so that an old Python can read it far enough to say what is wrong.
from __future__ import annotations

import sys

if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit("Desens needs Python 3.11 or later. This is Python %d.%d." % sys.version_info[:2])  # noqa: UP031

import contextlib
import ctypes
import hashlib
import importlib
import importlib.util
import json
import os
import platform
import re
import shutil
import subprocess
import tempfile
import tomllib
import venv
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "desens-environment.json"
LOCKS = {"run": ROOT / "packaging" / "requirements.lock", "dev": ROOT / "packaging" / "requirements-dev.lock"}
LOCK_GROUPS = {"run": ("build",), "dev": ("build", "dev")}
UV = "uv==0.13.8"
QUIETLY = ("--quiet", "--quiet")  # errors only

USAGE = """\
python3 packaging/dev.py COMMAND [ARGUMENTS]

  demo [ARGUMENTS]   install what is needed to run, then run "desens-gui demo ARGUMENTS"
  test [ARGUMENTS]   install the developers' tools, then run every check and "pytest ARGUMENTS"
  check              every check without the tests: ruff, mypy, import contracts
  bench [ARGUMENTS]  the measurements in tests/bench
  lock [--upgrade]   write the lock files anew; --upgrade also moves to the newest versions allowed

Everything is installed into the folder .venv of this checkout and nowhere else; only missing Debian packages
are installed into the system, and only when this runs as root. Tried on Debian 12. Written for Windows and
macOS too, but untried there."""


class Failure(Exception):
    """What went wrong, as one sentence for the person at the keyboard."""


def say(text: str) -> None:
    print(text, flush=True)


# ---------------------------------------------------------------- system packages


@dataclass(frozen=True)
class Need:
    """Something of the operating system, and the Debian package it comes in."""

    name: str
    package: str
    is_there: Callable[[], bool]
    commands: frozenset[str]
    indispensable: bool = True


def has_module(name: str) -> bool:
    importlib.invalidate_caches()
    return importlib.util.find_spec(name) is not None


def has_program(name: str) -> bool:
    return shutil.which(name) is not None


def has_library(name: str) -> bool:
    """Return whether a shared library can be loaded. Only Linux leaves it to its packages to have Qt's libraries."""
    if not sys.platform.startswith("linux"):
        return True
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def shows_x_windows() -> bool:
    """Return whether Qt will open its windows on an X server here."""
    return bool(os.environ.get("DISPLAY")) and not os.environ.get("WAYLAND_DISPLAY")


def library(name: str, package: str) -> Need:
    """Return the need for a library of Qt, without which neither its tools nor its windows start."""
    return Need(name, package, lambda: has_library(name), EVERY_COMMAND - {"lock"})


def x_library(name: str, package: str) -> Need:
    """Return the need for a library without which a window on an X server ends the program."""
    return Need(name, package, lambda: has_library(name) or not shows_x_windows(), frozenset({"demo", "test"}))


EVERY_COMMAND = frozenset({"demo", "test", "check", "bench", "lock"})
NEEDS = (
    Need("Python's ensurepip", "python3-venv", lambda: has_module("ensurepip"), EVERY_COMMAND),
    library("libglib-2.0.so.0", "libglib2.0-0"),
    library("libEGL.so.1", "libegl1"),
    library("libGL.so.1", "libgl1"),
    library("libfontconfig.so.1", "libfontconfig1"),
    library("libxkbcommon.so.0", "libxkbcommon0"),
    library("libdbus-1.so.3", "libdbus-1-3"),
    x_library("libxcb-cursor.so.0", "libxcb-cursor0"),
    x_library("libxcb-icccm.so.4", "libxcb-icccm4"),
    x_library("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    x_library("libxcb-randr.so.0", "libxcb-randr0"),
    x_library("libxcb-shape.so.0", "libxcb-shape0"),
    x_library("libxcb-sync.so.1", "libxcb-sync1"),
    x_library("libxcb-xfixes.so.0", "libxcb-xfixes0"),
    x_library("libxcb-xkb.so.1", "libxcb-xkb1"),
    x_library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    x_library("libX11-xcb.so.1", "libx11-xcb1"),
    # Read what the program wrote, as its users' programs would. The tests that use them are skipped without them.
    Need("pdftotext", "poppler-utils", lambda: has_program("pdftotext"), frozenset({"test"}), indispensable=False),
    Need("dmtxread", "dmtx-utils", lambda: has_program("dmtxread"), frozenset({"test"}), indispensable=False),
    Need("soffice", "libreoffice-calc-nogui", lambda: has_program("soffice"), frozenset({"test"}), indispensable=False),
)


def missing_needs(command: str, needs: Iterable[Need] = NEEDS) -> list[Need]:
    return [need for need in needs if command in need.commands and not need.is_there()]


def apt_arguments(packages: Iterable[str]) -> list[str]:
    return ["apt-get", "install", "-y", "--no-install-recommends", *dict.fromkeys(packages)]


def apt_line(packages: Iterable[str]) -> str:
    """Return the line that a user copies into a terminal."""
    return " ".join(["sudo", *apt_arguments(packages)])


def is_debian(os_release: str) -> bool:
    """Return whether the text of /etc/os-release names Debian or a system made from it."""
    names = re.findall(r"^(?:ID|ID_LIKE)=[\"']?([^\"'\n]*)", os_release, re.MULTILINE)
    return "debian" in " ".join(names).split()


def on_debian() -> bool:
    path = Path("/etc/os-release")
    return path.is_file() and is_debian(path.read_text(encoding="utf-8")) and has_program("apt-get")


def is_root() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0


def provide_system(command: str) -> None:
    """Install the missing Debian packages when this runs as root, else say how."""
    missing = missing_needs(command)
    needed = [need for need in missing if need.indispensable]
    wanted = [need for need in missing if not need.indispensable]
    if needed:
        names = " and ".join(need.name for need in needed)
        packages = [need.package for need in needed]
        if not on_debian():
            raise Failure(
                f"{names} is missing from this system. Install it the way your system does and run this again."
            )
        if not is_root():
            raise Failure(
                f"{names} is missing. Install it with the next line and run this again.\n{apt_line(packages)}"
            )
        say(f"Installing {' '.join(packages)} from Debian.")
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        run(["apt-get", "-qq", "update"], "Debian's package lists could not be fetched", env=environment)
        arguments = apt_arguments(packages)
        run(
            [arguments[0], "-qq", *arguments[1:]],
            "Debian's packages could not be installed",
            env=environment,
            quiet=True,
        )
        if left := [need.name for need in needed if not need.is_there()]:
            raise Failure(f"{' and '.join(left)} is still missing after installing {' '.join(packages)}.")
    if wanted:
        names = " and ".join(need.name for need in wanted)
        say(f"Without {names} some tests are skipped.")
        if on_debian():
            say(f"To run them too: {apt_line(need.package for need in wanted)}")


# ---------------------------------------------------------------- running programs


def run(
    command: Sequence[str | Path], failure: str, *, env: Mapping[str, str] | None = None, quiet: bool = False
) -> None:
    """Run a program to its end; raise ``Failure`` with that sentence when it fails.

    ``quiet`` shows what the program printed only then.
    """
    words = [str(word) for word in command]
    try:
        done = subprocess.run(
            words,
            cwd=ROOT,
            env=env,
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE if quiet else None,
            stderr=subprocess.STDOUT if quiet else None,
        )
    except OSError as error:
        raise Failure(f"{failure}: {Path(words[0]).name} could not be started ({error.strerror}).") from error
    if done.returncode != 0:
        if quiet:
            say(done.stdout.decode(errors="replace").rstrip())
        raise Failure(f"{failure}: {Path(words[0]).name} ended with code {done.returncode}.")


def program(name: str, folder: Path = VENV, platform_name: str = sys.platform) -> Path:
    """Return the path of a program of the environment, which Windows keeps elsewhere."""
    return folder / "Scripts" / f"{name}.exe" if platform_name == "win32" else folder / "bin" / name


# ---------------------------------------------------------------- the environment


@dataclass(frozen=True)
class Stamp:
    """What an environment was made from. It is made anew when ``environment`` differs."""

    environment: str
    project: str


def digest(*parts: bytes) -> str:
    whole = hashlib.sha256()
    for part in parts:
        whole.update(len(part).to_bytes(8, "big") + part)
    return whole.hexdigest()


def current_stamp(kind: str, root: Path = ROOT) -> Stamp:
    """Return the stamp that an environment of this kind would get now."""
    python = f"{platform.python_implementation()} {platform.python_version()} {sys.base_prefix}"
    lock = root / "packaging" / LOCKS[kind].name
    hook = root / "packaging" / "hatch_build.py"
    return Stamp(
        # The folder is part of it because an environment stops working when it is moved.
        environment=digest(python.encode(), str(root).encode(), lock.read_bytes()),
        project=digest((root / "pyproject.toml").read_bytes(), hook.read_bytes()),
    )


def read_stamp(path: Path) -> Stamp | None:
    """Return the stamp of a finished environment, None for one that was interrupted or is not there."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        return Stamp(str(found["environment"]), str(found["project"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def write_stamp(path: Path, stamp: Stamp | None) -> None:
    """Write the stamp; None marks an environment that is being worked on."""
    content = {} if stamp is None else {"environment": stamp.environment, "project": stamp.project}
    path.write_text(json.dumps(content) + "\n", encoding="utf-8")


def moves_needed(found: Stamp | None, wanted: Sequence[Stamp]) -> tuple[bool, bool]:
    """Return whether the packages and whether the project must be installed.

    ``wanted`` holds the stamp to reach first, then those that serve as well.
    """
    if found is None or found.environment not in {stamp.environment for stamp in wanted}:
        return True, True
    return False, found.project != wanted[0].project


def works(folder: Path) -> bool:
    """Return whether the environment's Python starts and has pip."""
    command = [str(program("python", folder)), "-m", "pip", "--version"]
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def remove_environment() -> None:
    if VENV.is_symlink() or VENV.is_file():
        VENV.unlink()
    elif VENV.exists():
        if not STAMP.exists() and works(VENV):
            raise Failure("The folder .venv was not made by this script. Move it away and run this again.")
        shutil.rmtree(VENV)


def pip_environment() -> dict[str, str]:
    """Return the environment variables for pip: the user's, without what would install elsewhere."""
    inherited = {
        key: value for key, value in os.environ.items() if key not in {"PYTHONHOME", "PYTHONPATH", "PIP_TARGET"}
    }
    return {**inherited, "PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1"}


def install_packages(kind: str) -> None:
    """Make the environment anew and install what the lock names."""
    lock = LOCKS[kind]
    try:
        remove_environment()
        VENV.mkdir()
        write_stamp(STAMP, None)
        say("Making the environment .venv.")
        venv.EnvBuilder(with_pip=True, symlinks=sys.platform != "win32").create(VENV)
    except OSError as error:
        raise Failure(f"The environment .venv could not be made: {error.strerror or error}.") from error
    except subprocess.CalledProcessError as error:
        raise Failure("The environment .venv could not be made: Python could not install pip in it.") from error
    number = len(locked_names(lock.read_text(encoding="utf-8")))
    say(f"Installing {number} packages from packaging/{lock.name}. This can take a few minutes.")
    # The lock is whole, so nothing is resolved: pip's resolver asks an index for the newest version of a package with
    # an extra, finds that it is not the locked one, and refuses.
    run(
        [program("python"), "-m", "pip", "install", *QUIETLY, "--no-deps", "--require-hashes", "-r", lock],
        "The packages could not be installed (is the network there?)",
        env=pip_environment(),
    )


def install_project() -> None:
    """Install Desens itself in such a way that a change of its files needs no new installation."""
    write_stamp(STAMP, None)
    options = [*QUIETLY, "--no-deps", "--no-build-isolation", "--no-index"]
    run(
        [program("python"), "-m", "pip", "install", *options, "--editable", ROOT],
        "Desens could not be installed into .venv",
        env=pip_environment(),
    )
    if not program("desens-gui").exists():
        raise Failure("Desens was installed into .venv, but its command desens-gui is not there.")


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Keep a second run of this script in the same checkout waiting until this one has its environment."""
    if sys.platform == "win32":
        yield
        return
    import fcntl  # noqa: PLC0415 # not on Windows

    folder = os.open(ROOT, os.O_RDONLY)
    try:
        try:
            fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Waiting for another run of this script to make the environment.")
            fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def provide_environment(kind: str) -> None:
    """Bring .venv to the state that the lock and pyproject.toml describe; quick when it is there already."""
    with alone():
        wanted = [current_stamp(kind)]
        if kind == "run":  # the developers' environment serves for running too
            wanted.append(current_stamp("dev"))
        found = read_stamp(STAMP) if works(VENV) else None
        packages, project = moves_needed(found, wanted)
        reached = wanted[0] if packages or found is None else Stamp(found.environment, wanted[0].project)
        if packages:
            install_packages(kind)
        if packages or project or not program("desens-gui").exists():
            install_project()
            write_stamp(STAMP, reached)
        # Compiled at every run: a changed catalogue, form or icon must not wait for the next installation.
        run([program("python"), ROOT / "packaging" / "hatch_build.py"], "Translations or forms could not be compiled")


# ---------------------------------------------------------------- the commands

CHECKS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("lint (ruff check)", ("ruff", "check", ".")),
    ("format (ruff format)", ("ruff", "format", "--check", ".")),
    ("types (mypy)", ("mypy",)),
    ("import contracts (lint-imports)", ("lint-imports", "--no-logo")),
)


def run_checks() -> list[str]:
    """Run every check and return the names of those that failed."""
    failed = []
    for name, (tool, *arguments) in CHECKS:
        say(f"== {name}")
        try:
            run([program(tool), *arguments], name)
        except Failure:
            failed.append(name)
    return failed


def run_pytest(arguments: Sequence[str]) -> tuple[int, str]:
    """Run pytest, passing its output on; return its exit code and its closing line, which is held back."""
    # on all cores; a core that has no tests left takes some of another's. "test -n 0" runs them in one process
    command = [str(program("python")), "-m", "pytest", "-q", "-n", "auto", "--dist", "worksteal", *arguments]
    if sys.stdout.isatty():
        command.append("--color=yes")
    held: list[str] = []
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        encoding="utf-8", errors="replace",
    ) as process:  # fmt: skip
        assert process.stdout is not None
        for line in process.stdout:
            if line.strip():
                for earlier in held:
                    print(earlier, end="", flush=True)
                held = [line]
            else:
                held.append(line)
    return process.returncode, held[0].rstrip("\n") if held else ""


def demo(arguments: Sequence[str]) -> int:
    provide_system("demo")
    provide_environment("run")
    try:
        return subprocess.run([program("desens-gui"), "demo", *arguments], check=False).returncode
    except OSError as error:
        raise Failure(f"desens-gui could not be started ({error.strerror}).") from error


def test(arguments: Sequence[str]) -> int:
    provide_system("test")
    provide_environment("dev")
    failed = run_checks()
    say("== tests (pytest)")
    code, closing_line = run_pytest(arguments)
    if failed:
        say(f"Failed besides the tests: {', '.join(failed)}.")
    elif code == 5:
        say("There was no test to run, which counts as a failure.")
    if closing_line:
        say(closing_line)
    return code or int(bool(failed))


def check(arguments: Sequence[str]) -> int:
    refuse_arguments("check", arguments)
    provide_system("check")
    provide_environment("dev")
    failed = run_checks()
    say(f"Failed: {', '.join(failed)}." if failed else "All checks passed.")
    return int(bool(failed))


def bench(arguments: Sequence[str]) -> int:
    provide_system("bench")
    provide_environment("dev")
    command = [str(program("python")), "-m", "pytest", "tests/bench", "--benchmark-only", *arguments]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


# ---------------------------------------------------------------- the lock files


def locked_names(lock: str) -> list[str]:
    """Return the names of the packages that the text of a lock file pins."""
    return re.findall(r"^([A-Za-z0-9][A-Za-z0-9._-]*)==", lock, re.MULTILINE)


def lock_inputs(pyproject: str, kind: str) -> str:
    """Return a digest of everything in pyproject.toml that decides about the lock."""
    content = tomllib.loads(pyproject)
    groups = [sorted(content["dependency-groups"][name]) for name in LOCK_GROUPS[kind]]
    inputs = [content["project"]["requires-python"], sorted(content["project"]["dependencies"]), groups]
    return digest(json.dumps(inputs).encode())


def lock_header(pyproject: str, kind: str) -> str:
    return (
        '# Made by "python3 packaging/dev.py lock" from pyproject.toml. Do not edit.\n'
        f"# inputs: {lock_inputs(pyproject, kind)}\n"
    )


def lock_faults(lock: str) -> list[str]:
    """Return what must not stand in a lock file: addresses, paths of one machine, packages without a hash."""
    faults = [
        f"an address or a path: {line}"
        for line in lock.splitlines()
        if re.search(r"://|(^|[\s@=])/\w|[\\@]\s*file|--(find-links|\S*index)", line)
    ]
    entries = re.split(r"\n(?=[A-Za-z0-9])", "\n" + lock)[1:]
    faults += [f"no hash: {entry.splitlines()[0]}" for entry in entries if "--hash=sha256:" not in entry]
    return faults


def lock(arguments: Sequence[str]) -> int:
    if set(arguments) - {"--upgrade"}:
        refuse_arguments("lock", arguments)
    provide_system("lock")
    pyproject = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    environment = {
        key: value for key, value in os.environ.items() if key not in {"UV_FIND_LINKS", "UV_EXTRA_INDEX_URL"}
    }
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        venv.EnvBuilder(with_pip=True).create(folder)
        run(
            [program("python", folder), "-m", "pip", "install", *QUIETLY, UV],
            "uv could not be installed",
            env=pip_environment(),
        )
        for kind, path in LOCKS.items():
            written = folder / path.name
            if path.exists():
                shutil.copyfile(path, written)  # uv keeps the versions it finds there
            command = [str(program("uv", folder)), "pip", "compile", "pyproject.toml", "--output-file", str(written)]
            for group in LOCK_GROUPS[kind]:
                command += ["--group", group]
            command += ["--universal", "--python-version", "3.11", "--generate-hashes", "--quiet"]
            command += ["--no-config", "--no-header", "--no-annotate", "--no-emit-index-url"]
            if kind == "dev":  # what both hold is the same version in both
                command += ["--constraint", str(LOCKS["run"].relative_to(ROOT))]
            run([*command, *arguments], "uv could not find a set of versions", env=environment)
            text = lock_header(pyproject, kind) + written.read_text(encoding="utf-8")
            if faults := lock_faults(text):
                raise Failure(f"packaging/{path.name} was not written. It would hold {faults[0]}.")
            path.write_text(text, encoding="utf-8", newline="\n")
            say(f"packaging/{path.name}: {len(locked_names(text))} packages.")
    return 0


# ---------------------------------------------------------------- the front door

COMMANDS: Mapping[str, Callable[[Sequence[str]], int]] = {
    "demo": demo,
    "test": test,
    "check": check,
    "bench": bench,
    "lock": lock,
}


def refuse_arguments(command: str, arguments: Sequence[str]) -> None:
    if arguments:
        raise Failure(f"{command} does not know the argument {arguments[0]}.")


def main(arguments: Sequence[str]) -> int:
    """Run one command; what follows its name is passed on to it."""
    if not arguments or arguments[0] in {"-h", "--help", "help"}:
        say(USAGE)
        return 0 if arguments else 2
    name, *rest = arguments
    if name not in COMMANDS:
        say(f"There is no command {name}. Choose one of: {', '.join(COMMANDS)}.")
        return 2
    try:
        return COMMANDS[name](rest)
    except Failure as failure:
        print(failure, file=sys.stderr, flush=True)
        return 1
    except KeyboardInterrupt:
        print("Interrupted.", file=sys.stderr, flush=True)
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
