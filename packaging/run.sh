#!/usr/bin/env bash
# Installs what is missing, builds a release and opens Recount. Arguments go to Recount.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=packaging/linux/install-packages.sh
source packaging/linux/install-packages.sh

usage() {
    cat <<'TEXT'
Usage: packaging/run.sh [OPTION of recount...]
       packaging/run.sh --tour DIR [--language en|fr] [--appearance system|light|dark] [--scale 1|2]
Installs what is missing (Debian: apt), builds a release in build/release and opens Recount.
packaging/run.sh -- --help shows Recount's own options.

--tour needs no display and no microphone: Recount rehearses a question by itself on a virtual
screen with a virtual microphone, and leaves pictures, the take and a log in DIR.
TEXT
}

build_release() {
    if command -v ccache >/dev/null; then
        export CMAKE_CXX_COMPILER_LAUNCHER=ccache
    fi
    cmake --preset release
    cmake --build --preset release
}

has_display() {
    [[ $(uname) == Darwin || -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]
}

if [[ ${1:-} == --help || ${1:-} == -h ]]; then
    usage
    exit 0
fi
if [[ ${1:-} == --tour ]]; then
    if [[ -z ${2:-} ]]; then
        usage >&2
        exit 2
    fi
    shift
    install_packages build run tour
    build_release
    # The bindings to AT-SPI are packages of the system, so its own Python runs the tour.
    exec env PATH="/usr/bin:$PATH" python3 packaging/linux/tour.py build/release/bin/recount "$@"
fi
if [[ ${1:-} == -- ]]; then
    shift
fi

install_packages build run
build_release

if ! has_display; then
    echo "Recount is built, but there is no display to open it on."
    echo "To watch it at work all the same: packaging/run.sh --tour DIR"
    exit 1
fi
exec build/release/bin/recount "$@"
