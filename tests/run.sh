#!/usr/bin/env bash
# Installs what the tests need, builds with warnings as errors, runs every test headless, and tries
# 500 documents that are made to break what reads them. Can be run again at any time; needs no
# terminal. Arguments go to ctest, which then runs those tests alone, for example
# tests/run.sh -R packs
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=packaging/linux/install-packages.sh
source packaging/linux/install-packages.sh

install_packages build run tour tests
precompile=ON
if command -v ccache >/dev/null; then
    export CMAKE_CXX_COMPILER_LAUNCHER=ccache
    # It would have to be told how to treat them, and files show here what they forgot to include.
    precompile=OFF
fi

# Nothing of the desktop of whoever runs this takes part.
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XDG_CURRENT_DESKTOP QT_STYLE_OVERRIDE
export LC_ALL=C.UTF-8

cmake --preset ci -DRECOUNT_PRECOMPILE=$precompile
cmake --build --preset ci
ctest --preset ci "$@"

if (($# == 0)); then
    cmake --preset fuzz -DRECOUNT_PRECOMPILE=$precompile
    cmake --build --preset fuzz
    ctest --preset fuzz
fi
