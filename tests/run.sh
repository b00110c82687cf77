#!/usr/bin/env bash
# Installs what the tests need, builds with warnings as errors, and runs every test headless.
# Can be run again at any time; needs no terminal. Arguments go to ctest, for example
# tests/run.sh -R packs
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=packaging/linux/install-packages.sh
source packaging/linux/install-packages.sh

install_packages build run tour tests
if command -v ccache >/dev/null; then
    export CMAKE_CXX_COMPILER_LAUNCHER=ccache
fi

# Nothing of the desktop of whoever runs this takes part.
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XDG_CURRENT_DESKTOP QT_STYLE_OVERRIDE
export LC_ALL=C.UTF-8

cmake --preset ci
cmake --build --preset ci

exec ctest --preset ci "$@"
