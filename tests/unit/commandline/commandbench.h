#pragma once

#include "commandline/documentcommands.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace recount
{

/// Commands in a folder of their own, on a fixed day.
class CommandBench
{
public:
    CommandBench() : commands({{2026, 2, 1}, "Europe/Paris", {}}) {}

    CommandOutput run(const QStringList &arguments) const { return commands.run(arguments); }

    QString path(const QString &name) const { return folder.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QDir(folder.path()).mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path(name)
                                                                                    : QString();
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }

    /// One of the documents that all tests share.
    static QString shared(const char *name)
    {
        return QStringLiteral(RECOUNT_SOURCE_DIR "/tests/data/postmortems/") + QLatin1String(name);
    }

    QTemporaryDir folder;
    DocumentCommands commands;
};

} // namespace recount
