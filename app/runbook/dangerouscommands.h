#pragma once

#include "foundation/result.h"
#include "runbook/dangerpattern.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace recount
{

/// What can go wrong with a command.
enum class DangerClass { DataLoss, ServiceStop, CapacityLoss, SecurityChange, HardToUndo };

/// One kind of command that can do harm.
struct DangerousCommand {
    QString id; ///< "kubectl-delete"
    DangerClass danger = DangerClass::HardToUndo;
    DangerPattern pattern;
    QHash<QString, QString> effect;   ///< what it does, a sentence for each language
    QHash<QString, QString> narrower; ///< what would make it do less
    bool isOn = true;
};

/// A place in a text that is one of them.
struct FoundDanger {
    QString id;
    DangerClass danger = DangerClass::HardToUndo;
    QString words;      ///< the command in one line
    qsizetype from = 0; ///< characters of the text that was looked through
    qsizetype length = 0;
    QString effect;   ///< in the language of the window
    QString narrower; ///< empty when nothing would help
};

/// The list of dangerous commands. It knows commands by their words: what is written before them
/// (sudo, variables), options between the words, pipes, quotes and commands within commands make no
/// difference. Nothing is ever run.
class DangerousCommands
{
public:
    /// The list that comes with the program.
    static const DangerousCommands &shipped();
    /// The shipped list, with what a user's file of the same form adds, changes or switches off.
    /// Errors: InvalidData with the place in the file.
    static Result<DangerousCommands> withChanges(const QByteArray &json);
    /// The same from a file; the shipped list when there is none. Errors: InvalidData, ReadFailed.
    static Result<DangerousCommands> withFile(const QString &path);
    /// What the user's file is called within the data folder.
    static QString fileName();
    /// A file of that form that changes nothing: an example, switched off.
    static QByteArray exampleFile();

    const QList<DangerousCommand> &commands() const { return m_commands; }
    /// In the order of their places. `lang` is that of a code block: "sql" is read as SQL, and what
    /// is no shell, such as "json", holds none.
    QList<FoundDanger> find(const QString &text, const QString &lang = {}) const;

private:
    QList<DangerousCommand> m_commands;
};

/// "data can be lost", translated.
QString dangerClassText(DangerClass danger);

} // namespace recount
