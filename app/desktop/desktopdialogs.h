#pragma once

#include "widgets/dialogs.h"

#include <QCoreApplication>

namespace recount
{

/// The real dialogs of the system.
class DesktopDialogs final : public Dialogs
{
    Q_DECLARE_TR_FUNCTIONS(DesktopDialogs)

public:
    void confirm(QWidget *parent, const QString &title, const QString &text, const QString &accept,
                 std::function<void()> accepted) override;
    void choose(QWidget *parent, const QString &title, const QString &text,
                const QList<DialogChoice> &choices, const QString &cancel) override;
    void askText(QWidget *parent, const QString &title, const QString &label, const QString &text,
                 std::function<void(const QString &)> accepted) override;
    void
    askSaveFile(QWidget *parent, const QString &title, const QString &suggestedName,
                const QStringList &filters,
                std::function<void(const QString &path, const QString &filter)> accepted) override;
    void askOpenFile(QWidget *parent, const QString &title, const QStringList &filters,
                     std::function<void(const QString &path)> accepted) override;
};

} // namespace recount
