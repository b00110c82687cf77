#pragma once

#include "foundation/datafolder.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace recount
{

/// Makes one Recount for each data folder. The lock file in the folder decides, so that a crash
/// leaves nothing behind; a local socket lets a second start raise the first window.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const DataFolder &folder, QObject *parent = nullptr);

    enum class Outcome {
        First,
        RaisedOther, ///< another Recount has this folder and was asked to show its window
        OtherIsMute, ///< another has it but does not answer
        CannotLock,  ///< the folder can't be written
    };
    /// Takes the folder, or speaks to the one that has it (waits at most 2 s for its answer).
    Outcome acquire();

Q_SIGNALS:
    void raiseRequested();

private:
    bool askOtherToRaise() const;
    void listen();

    QLockFile m_lock;
    QString m_serverName;
    QLocalServer m_server;
};

} // namespace recount
