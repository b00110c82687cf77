#pragma once

#include "runbook/shellwords.h"

namespace recount::shellhabits
{

/// It stays in the foreground until somebody ends it: `tail -f`, `top`, an editor, a session.
bool staysOnScreen(const ShellCommand &command, const QList<ShellCommand> &all);

/// It opens a text to be changed: `vim`, `kubectl edit`.
bool isEditor(const ShellCommand &command);

/// Its output holds a secret: `kubectl get secret -o yaml`, `vault kv get`, `cat id_rsa`.
bool printsSecret(const ShellCommand &command);
/// `mysql -phunter2`, `curl -u user:word`
bool holdsPassword(const ShellCommand &command);

/// It says itself where it is run or what it talks to: `ssh`, `--context`, `-h host`, an address.
bool namesPlace(const ShellCommand &command);

/// Commands that do something by themselves: pipes count once, `cd`, `export` and the like not.
int countOfActs(const QList<ShellCommand> &commands);

} // namespace recount::shellhabits
