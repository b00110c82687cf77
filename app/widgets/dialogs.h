#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace recount
{

/// One of several ways on.
struct DialogChoice {
    QString text; ///< the verb on its button
    std::function<void()> chosen;
};

/// Questions to the user, behind a seam so that tests can answer them. None blocks: each answer
/// comes through its callback, which is not called when the user cancels.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    /// A decision with consequences; `accept` is the verb on the button ("Delete take").
    virtual void confirm(QWidget *parent, const QString &title, const QString &text,
                         const QString &accept, std::function<void()> accepted) = 0;
    /// The same with several ways on; `cancel` is what the button says that changes nothing.
    virtual void choose(QWidget *parent, const QString &title, const QString &text,
                        const QList<DialogChoice> &choices, const QString &cancel) = 0;
    virtual void askText(QWidget *parent, const QString &title, const QString &label,
                         const QString &text, std::function<void(const QString &)> accepted) = 0;
    /// `filters` as a file dialog writes them: "FLAC audio (*.flac)".
    virtual void
    askSaveFile(QWidget *parent, const QString &title, const QString &suggestedName,
                const QStringList &filters,
                std::function<void(const QString &path, const QString &filter)> accepted) = 0;
    virtual void askOpenFile(QWidget *parent, const QString &title, const QStringList &filters,
                             std::function<void(const QString &path)> accepted) = 0;
};

} // namespace recount
