#pragma once

#include "runbook/runbook.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace recount
{

class GrowingText;
class TextLabel;

/// A command to be copied, with values in the place of its placeholders, quoted for the shell. One
/// that can do harm says first what it reaches, and is copied by a second click. It is never run.
class CommandBox : public QWidget
{
    Q_OBJECT

public:
    /// `warning`: what to know before it is copied; empty when there is nothing.
    CommandBox(const RunbookCommand &command, const QString &warning, QWidget *parent = nullptr);

    /// `shown` are written into what is seen, `copied` into what goes to the clipboard: secrets
    /// are not shown.
    void setValues(const QHash<QString, QString> &shown, const QHash<QString, QString> &copied);
    /// As a click on the button.
    void copy();
    QPushButton *button() const { return m_copy; }

Q_SIGNALS:
    /// Values that are still being typed are to be set now.
    void aboutToCopy();
    /// The command as it is shown.
    void copied(const QString &command);

private:
    void showState(const QString &button, const QString &note);

    RunbookCommand m_command;
    QString m_warning;
    QHash<QString, QString> m_values;
    GrowingText *m_text;
    TextLabel *m_note;
    QPushButton *m_copy;
    QTimer m_rest; ///< until the button says again what it does
    bool m_isArmed = false;
};

} // namespace recount
