#include "runbook/dangerouscommands.h"

#include "foundation/wholefile.h"
#include "runbook/commandtext.h"
#include "runbook/dangerouscommandsreader.h"
#include "runbook/sqlstatements.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace recount
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DangerousCommands)
};

constexpr qint64 mostBytes = 1024 * 1024;

const QJsonArray &shippedEntries()
{
    static const QJsonArray entries = [] {
        QFile file(QStringLiteral(":/documents/dangerous-commands.json"));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        const auto read = dangerousCommandEntries(isOpen ? file.readAll() : QByteArray());
        Q_ASSERT(read);
        return read.value_or(QJsonArray());
    }();
    return entries;
}

QString inWindowLanguage(const QHash<QString, QString> &texts)
{
    const QString language = Texts::tr("en", "the code of this very language");
    return texts.value(language, texts.value(QStringLiteral("en")));
}

FoundDanger foundDanger(const DangerousCommand &command, const QString &text, qsizetype from,
                        qsizetype length)
{
    return {command.id,
            command.danger,
            text.mid(from, length).simplified(),
            from,
            length,
            inWindowLanguage(command.effect),
            inWindowLanguage(command.narrower)};
}

} // namespace

const DangerousCommands &DangerousCommands::shipped()
{
    static const DangerousCommands list = [] {
        DangerousCommands commands;
        const auto read = readDangerousCommands(shippedEntries());
        Q_ASSERT(read);
        commands.m_commands = read.value_or(QList<DangerousCommand>());
        return commands;
    }();
    return list;
}

Result<DangerousCommands> DangerousCommands::withChanges(const QByteArray &json)
{
    const auto changes = dangerousCommandEntries(json);
    if (!changes)
        return tl::unexpected(changes.error());
    const auto read = readDangerousCommands(mergedEntries(shippedEntries(), *changes));
    if (!read)
        return tl::unexpected(read.error());
    DangerousCommands commands;
    commands.m_commands = *read;
    return commands;
}

Result<DangerousCommands> DangerousCommands::withFile(const QString &path)
{
    const auto json = readWholeFile(path, mostBytes);
    if (json)
        return withChanges(*json);
    if (json.error().code == ErrorCode::NotFound)
        return shipped();
    return tl::unexpected(json.error());
}

QString DangerousCommands::fileName()
{
    return QStringLiteral("dangerous-commands.json");
}

QByteArray DangerousCommands::exampleFile()
{
    QFile file(QStringLiteral(":/documents/own-dangerous-commands.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<FoundDanger> DangerousCommands::find(const QString &text, const QString &lang) const
{
    QList<FoundDanger> found;
    const auto addSql = [&](const QString &sql, qsizetype from, qsizetype length) {
        for (const SqlStatement &statement : sqlStatements(sql)) {
            for (const DangerousCommand &command : m_commands) {
                if (!command.isOn || !matchesPattern(command.pattern, statement))
                    continue;
                found.append(length < 0
                                 ? foundDanger(command, text, statement.from, statement.length)
                                 : foundDanger(command, text, from, length));
                break;
            }
        }
    };
    if (commandtext::isSql(lang)) {
        addSql(text, 0, -1);
        return found;
    }
    if (!commandtext::isShell(lang))
        return found;
    const QList<ShellCommand> all = shellCommands(text);
    for (const ShellCommand &shell : all) {
        for (const DangerousCommand &command : m_commands) {
            if (!command.isOn || !matchesPattern(command.pattern, shell, all))
                continue;
            found.append(foundDanger(command, text, shell.from, shell.length));
            break;
        }
        const QString sql = sqlOf(shell);
        if (!sql.isEmpty())
            addSql(sql, shell.from, shell.length);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const FoundDanger &a, const FoundDanger &b) { return a.from < b.from; });
    return found;
}

QString dangerClassText(DangerClass danger)
{
    switch (danger) {
    case DangerClass::DataLoss:
        return Texts::tr("data can be lost");
    case DangerClass::ServiceStop:
        return Texts::tr("a service stops");
    case DangerClass::CapacityLoss:
        return Texts::tr("there is less capacity");
    case DangerClass::SecurityChange:
        return Texts::tr("security changes");
    case DangerClass::HardToUndo:
        break;
    }
    return Texts::tr("hard to undo");
}

} // namespace recount
