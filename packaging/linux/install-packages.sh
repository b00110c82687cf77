# shellcheck shell=bash
# For sourcing: install_packages SECTION... installs what is missing of those sections of
# debian-packages. It asks for nothing, not even for sudo, when everything is there.

packages_of() { # SECTION
    sed -n "/^\[$1\]\$/,/^\[/{/^[a-z0-9]/p}" "$(dirname "${BASH_SOURCE[0]}")/debian-packages"
}

missing_packages() { # SECTION...
    local section package
    for section in "$@"; do
        for package in $(packages_of "$section"); do
            if [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) != installed ]]; then
                echo "$package"
            fi
        done
    done
}

as_root() {
    if [[ $(id -u) == 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "This needs root and there is no sudo. Run as root: $*" >&2
        return 1
    fi
}

install_packages() { # SECTION...
    local missing section
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        echo "Packages are installed only on Debian and its relatives. What Recount needs here,"
        echo "under the names that Debian 12 gives it:"
        for section in "$@"; do
            packages_of "$section" | sed 's/^/    /'
        done
        echo "Going on, in case all of it is installed already."
        return 0
    fi
    mapfile -t missing < <(missing_packages "$@")
    if ((${#missing[@]} == 0)); then
        return 0
    fi
    echo "Installing: ${missing[*]}"
    as_root apt-get update -q || echo "apt-get update failed; trying with the package lists at hand." >&2
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
}
