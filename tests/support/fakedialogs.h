#pragma once

#include "widgets/dialogs.h"
#include "widgets/errorsink.h"

#include <QList>
#include <QStringList>

namespace recount
{

/// Answers what the user is asked the way a test says beforehand; cancels what it was not told.
class FakeDialogs final : public Dialogs
{
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

    // The next answers; empty cancels.
    bool agrees = false;
    QString choice; ///< what its button says
    QString text;
    QString path;
    QString filter;

    QStringList asked; ///< titles
    QString suggestedName;
    QStringList filters;
    QString question; ///< the text of the last choice
};

/// Keeps what was told.
class FakeErrorSink final : public ErrorSink
{
public:
    struct Told {
        QString text;
        QString action;
        std::function<void()> onAction;
    };

    void report(const Error &error, std::function<void()> retry) override
    {
        errors << error;
        retries << std::move(retry);
    }
    void withdraw(const Error &error) override { withdrawn << error; }
    void tell(const QString &text, const QString &action, std::function<void()> onAction) override
    {
        told << Told{text, action, std::move(onAction)};
    }

    void remind(const QString &text, const QString &action, std::function<void()> onAction) override
    {
        tell(text, action, std::move(onAction));
    }

    QList<Error> errors;
    QList<Error> withdrawn;
    QList<std::function<void()>> retries; ///< empty ones too, as many as errors
    QList<Told> told;
};

} // namespace recount
